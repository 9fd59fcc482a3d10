package io.kassa.domain.filtrera.parse;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;

/** Values that are written out. */
final class Literals {

  private static final int MAX_DIGITS = 40;

  /** Characters of a regular expression. */
  private static final int MAX_REGEX = 500;

  /** Places of a regular expression whose repetitions are written out. */
  private static final long MAX_REGEX_SIZE = 2_000;

  /** The same of all regular expressions in a file. */
  private static final long MAX_REGEX_SIZES = 10_000;

  private static final Map<String, Duration> UNITS =
      Map.ofEntries(
          Map.entry("millisecond", Duration.ofMillis(1)),
          Map.entry("milliseconds", Duration.ofMillis(1)),
          Map.entry("second", Duration.ofSeconds(1)),
          Map.entry("seconds", Duration.ofSeconds(1)),
          Map.entry("minute", Duration.ofMinutes(1)),
          Map.entry("minutes", Duration.ofMinutes(1)),
          Map.entry("hour", Duration.ofHours(1)),
          Map.entry("hours", Duration.ofHours(1)),
          Map.entry("day", Duration.ofDays(1)),
          Map.entry("days", Duration.ofDays(1)),
          Map.entry("week", Duration.ofDays(7)),
          Map.entry("weeks", Duration.ofDays(7)));

  private static final BigDecimal MAX_MILLISECONDS =
      BigDecimal.valueOf(Duration.ofDays(365_000).toMillis());

  private Literals() {}

  static Value.Text text(Token token) {
    String written = token.getText();
    String quote = written.substring(0, 1);
    return new Value.Text(written.substring(1, written.length() - 1).replace(quote + quote, quote));
  }

  static Value.Decimal number(Token token) {
    return new Value.Decimal(decimal(token, token.getText()));
  }

  static Value.Decimal percent(Token token) {
    String written = token.getText();
    return new Value.Decimal(
        decimal(token, written.substring(0, written.length() - 1)).movePointLeft(2));
  }

  private static BigDecimal decimal(Token token, String written) {
    if (written.length() > MAX_DIGITS) {
      throw new FiltreraException(
          Tokens.position(token), "a number has at most " + MAX_DIGITS + " digits");
    }
    return new BigDecimal(written);
  }

  static boolean isUnit(String word) {
    return UNITS.containsKey(word);
  }

  /** So many of a unit of time. */
  static Value.Span duration(Token number, String unit) {
    BigDecimal milliseconds =
        decimal(number, number.getText()).multiply(BigDecimal.valueOf(UNITS.get(unit).toMillis()));
    if (milliseconds.compareTo(MAX_MILLISECONDS) > 0) {
      throw new FiltreraException(
          Tokens.position(number), "a duration is at most a thousand years");
    }
    return new Value.Span(Duration.ofMillis(milliseconds.longValue()));
  }

  static Pattern regex(Token token) {
    String written = token.getText();
    try {
      return Pattern.compile(
          pattern(written), flags(written.substring(written.lastIndexOf('/') + 1)));
    } catch (PatternSyntaxException e) {
      throw new FiltreraException(
          Tokens.position(token), "this is no regular expression: " + e.getDescription());
    }
  }

  private static String pattern(String written) {
    return written.substring(1, written.lastIndexOf('/')).replace("\\/", "/");
  }

  /**
   * Refuses regular expressions from which large programs would be made, before any is made.
   *
   * @param tokens all of a file
   */
  static void requireSmallRegexes(List<? extends Token> tokens) {
    long all = 0;
    for (Token token : tokens) {
      if (token.getType() == FiltreraLexer.REGEX) {
        all += sizeOf(token);
        if (all > MAX_REGEX_SIZES) {
          throw new FiltreraException(
              Tokens.position(token),
              "the regular expressions of this file are too large together",
              "at most " + MAX_REGEX_SIZES + " characters, repetitions written out");
        }
      }
    }
  }

  private static long sizeOf(Token token) {
    String pattern = pattern(token.getText());
    long size = pattern.length() > MAX_REGEX ? Long.MAX_VALUE : RegexSize.of(pattern);
    if (size > MAX_REGEX_SIZE) {
      throw new FiltreraException(
          Tokens.position(token),
          "this regular expression is too large",
          "at most "
              + MAX_REGEX
              + " characters, and "
              + MAX_REGEX_SIZE
              + " with its repetitions written out");
    }
    return size;
  }

  private static int flags(String letters) {
    int flags = 0;
    if (letters.contains("i")) {
      flags |= Pattern.CASE_INSENSITIVE;
    }
    if (letters.contains("m")) {
      flags |= Pattern.MULTILINE;
    }
    if (letters.contains("s")) {
      flags |= Pattern.DOTALL;
    }
    return flags;
  }
}
