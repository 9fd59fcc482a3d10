package io.kassa.domain.filtrera.parse;

import io.kassa.domain.filtrera.source.FiltreraException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/**
 * Finds where a text begins that does not end. A missing mark lets every text after it begin where
 * it should end, so that the last of the file has no end: the first that goes on over its line is
 * the one that somebody has to look at.
 */
final class OpenTexts {

  private OpenTexts() {}

  /**
   * Asks whether all texts end.
   *
   * @param words all of a file
   * @throws FiltreraException with the place of the text that most likely has no end
   */
  static void requireNone(List<Token> words) {
    withoutEnd(words)
        .ifPresent(
            last -> {
              throw problem(words.subList(0, words.indexOf(last)), last);
            });
  }

  private static Optional<Token> withoutEnd(List<Token> words) {
    Deque<Token> open = new ArrayDeque<>();
    for (Token word : words) {
      if (isMark(word)) {
        return Optional.of(word);
      } else if (word.getType() == FiltreraLexer.TEMPLATE_OPEN) {
        open.addLast(word);
      } else if (word.getType() == FiltreraLexer.TEMPLATE_CLOSE) {
        open.removeLast();
      }
    }
    return Optional.ofNullable(open.peekFirst());
  }

  /** A mark after which there is no other. */
  private static boolean isMark(Token word) {
    return word.getType() == FiltreraLexer.UNKNOWN
        && (word.getText().equals("'") || word.getText().equals("\""));
  }

  private static FiltreraException problem(List<Token> before, Token last) {
    return before.stream()
        .filter(OpenTexts::goesOnOverItsLine)
        .findFirst()
        .map(
            first ->
                new FiltreraException(
                    Tokens.position(first),
                    "this text goes on over its line, and the one that begins in line "
                        + last.getLine()
                        + " does not end",
                    "close a text with the mark that it begins with; within it the mark is written"
                        + " twice"))
        .orElseGet(() -> unended(last));
  }

  private static FiltreraException unended(Token last) {
    String mark = last.getText().substring(last.getText().length() - 1);
    return new FiltreraException(
        Tokens.position(last), "this text does not end", "close it with " + mark);
  }

  private static boolean goesOnOverItsLine(Token word) {
    boolean text =
        word.getType() == FiltreraLexer.TEXT || word.getType() == FiltreraLexer.TEMPLATE_TEXT;
    return text && word.getText().indexOf('\n') >= 0;
  }
}
