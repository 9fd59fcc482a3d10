package io.kassa.domain.filtrera.parse;

import io.kassa.domain.filtrera.source.FiltreraException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;

/**
 * Asks whether all brackets are closed, each by its own. Otherwise a parser tells of the first word
 * behind that it does not expect, which may be far from the bracket that somebody forgot.
 */
final class Brackets {

  /** What closes what. */
  private static final Map<Integer, Integer> CLOSED_BY =
      Map.of(
          FiltreraLexer.PAREN_OPEN, FiltreraLexer.PAREN_CLOSE,
          FiltreraLexer.CALL_OPEN, FiltreraLexer.PAREN_CLOSE,
          FiltreraLexer.LAMBDA_OPEN, FiltreraLexer.PAREN_CLOSE,
          FiltreraLexer.BRACKET_OPEN, FiltreraLexer.BRACKET_CLOSE,
          FiltreraLexer.BRACE_OPEN, FiltreraLexer.BRACE_CLOSE,
          FiltreraLexer.TEMPLATE_EXPRESSION_OPEN, FiltreraLexer.TEMPLATE_EXPRESSION_CLOSE);

  private Brackets() {}

  /**
   * Asks so.
   *
   * @param words all of a file
   * @throws FiltreraException with the place of a bracket that has no other
   */
  static void requireClosed(List<? extends Token> words) {
    Deque<Token> open = new ArrayDeque<>();
    for (Token word : words) {
      if (CLOSED_BY.containsKey(word.getType())) {
        open.push(word);
      } else if (CLOSED_BY.containsValue(word.getType())) {
        requireOpen(open, word);
        open.pop();
      }
    }
    if (!open.isEmpty()) {
      throw new FiltreraException(
          Tokens.position(open.getLast()),
          Tokens.described(open.getLast()) + " is not closed",
          "a bracket is missing behind it");
    }
  }

  private static void requireOpen(Deque<Token> open, Token closing) {
    if (open.isEmpty()) {
      throw new FiltreraException(
          Tokens.position(closing), Tokens.described(closing) + " closes nothing");
    } else if (CLOSED_BY.get(open.peek().getType()) != closing.getType()) {
      throw new FiltreraException(
          Tokens.position(closing),
          "%s does not close the %s of line %d"
              .formatted(
                  Tokens.described(closing), Tokens.described(open.peek()), open.peek().getLine()));
    }
  }
}
