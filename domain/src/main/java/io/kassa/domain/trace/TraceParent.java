package io.kassa.domain.trace;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What something was begun by, as the W3C's Trace Context writes it.
 *
 * @param traceId 32 hexadecimal digits; also the correlation id in the log
 * @param spanId 16 hexadecimal digits
 * @param sampled whether spans of it are kept
 */
public record TraceParent(String traceId, String spanId, boolean sampled) {

  private static final Pattern FORM =
      Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})");
  private static final HexFormat HEX = HexFormat.of();
  private static final int HEXADECIMAL = 16;

  /** Reads one, unless the text is none. */
  public static Optional<TraceParent> read(String text) {
    return Optional.ofNullable(text)
        .map(FORM::matcher)
        .filter(Matcher::matches)
        .map(
            it ->
                new TraceParent(
                    it.group(1),
                    it.group(2),
                    (Integer.parseInt(it.group(3), HEXADECIMAL) & 1) == 1));
  }

  /** One of its own, of which no spans are kept. */
  public static TraceParent made() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new TraceParent(
        HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(random.nextLong() | 1),
        HEX.toHexDigits(random.nextLong() | 1),
        false);
  }

  /** As it stands in headers and in rows, 55 characters. */
  public String text() {
    return "00-" + traceId + "-" + spanId + (sampled ? "-01" : "-00");
  }
}
