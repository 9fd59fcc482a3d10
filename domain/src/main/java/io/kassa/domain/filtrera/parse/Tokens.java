package io.kassa.domain.filtrera.parse;

import io.kassa.domain.filtrera.source.Position;
import org.antlr.v4.runtime.Token;

/** How tokens are called and found by people. */
final class Tokens {

  private static final int MAX_SHOWN = 30;

  private Tokens() {}

  static Position position(Token token) {
    return new Position(Math.max(1, token.getLine()), token.getCharPositionInLine() + 1);
  }

  /** A token in the words of an error. */
  static String described(Token token) {
    return switch (token.getType()) {
      case Token.EOF -> "the end of the file";
      case FiltreraLexer.NEWLINE -> "the end of the line";
      case FiltreraLexer.INDENT -> "a line that is further right";
      case FiltreraLexer.DEDENT -> "the end of the lines that are further right";
      default -> quoted(token.getText());
    };
  }

  private static String quoted(String text) {
    return text.length() <= MAX_SHOWN
        ? "`" + text + "`"
        : "`" + text.substring(0, MAX_SHOWN) + "…`";
  }
}
