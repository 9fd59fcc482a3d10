package io.kassa.domain.filtrera.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.WritableToken;

/**
 * Tells round brackets apart before sentences are read: those that hold a function's parameters,
 * which have an arrow after them, those that hold arguments, which follow what is called on its
 * line, and all others. Otherwise a parser would have to look ahead to the end of each.
 */
final class BracketReader {

  private static final Set<Integer> CALLABLE =
      Set.of(FiltreraLexer.NAME, FiltreraLexer.QUOTED_NAME, FiltreraLexer.PAREN_CLOSE);

  private BracketReader() {}

  /** Gives round brackets their types. */
  static void read(List<Token> words) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < words.size(); i++) {
      int type = words.get(i).getType();
      if (type == FiltreraLexer.PAREN_OPEN) {
        open.push(i);
        if (i > 0 && CALLABLE.contains(words.get(i - 1).getType())) {
          change(words.get(i), FiltreraLexer.CALL_OPEN);
        }
      } else if (type == FiltreraLexer.PAREN_CLOSE && !open.isEmpty()) {
        Token opening = words.get(open.pop());
        if (i + 1 < words.size() && words.get(i + 1).getType() == FiltreraLexer.ARROW) {
          change(opening, FiltreraLexer.LAMBDA_OPEN);
        }
      }
    }
  }

  private static void change(Token token, int type) {
    ((WritableToken) token).setType(type);
  }
}
