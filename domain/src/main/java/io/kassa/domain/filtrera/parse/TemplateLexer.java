package io.kassa.domain.filtrera.parse;

import io.kassa.domain.filtrera.source.FiltreraException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;

/**
 * What the words of Filtrera need to remember: how many braces open an expression in the templates
 * around, how many of those in it are open, and whether a slash divides.
 */
abstract class TemplateLexer extends Lexer {

  /** After these a slash divides, if it is on the same line. */
  private static final Set<Integer> OPERANDS =
      Set.of(
          FiltreraLexer.NAME,
          FiltreraLexer.QUOTED_NAME,
          FiltreraLexer.NUMBER,
          FiltreraLexer.PERCENT,
          FiltreraLexer.TEXT,
          FiltreraLexer.TEMPLATE_CLOSE,
          FiltreraLexer.PAREN_CLOSE,
          FiltreraLexer.BRACKET_CLOSE,
          FiltreraLexer.BRACE_CLOSE);

  private final Deque<Integer> dollars = new ArrayDeque<>();
  private final Deque<Integer> openBraces = new ArrayDeque<>();
  private int previous = FiltreraLexer.NEWLINE;

  TemplateLexer(CharStream input) {
    super(input);
  }

  @Override
  public void emit(Token token) {
    previous = token.getType();
    super.emit(token);
  }

  /**
   * A comment that does not end is not understood as one, but as what its first letters would be
   * otherwise. Going on with that would look for the end again at every further one.
   */
  @Override
  public Token emit() {
    Token token = super.emit();
    boolean slash = token.getType() == FiltreraLexer.SLASH && _input.LA(1) == '*';
    boolean regex = token.getType() == FiltreraLexer.REGEX && token.getText().startsWith("/*");
    if (slash || regex) {
      throw new FiltreraException(
          Tokens.position(token), "this comment does not end", "close it with */");
    }
    previous = token.getType();
    return token;
  }

  boolean regexMayStart() {
    return !OPERANDS.contains(previous);
  }

  void openTemplate() {
    dollars.push(getText().length() - 1);
  }

  void closeTemplate() {
    dollars.pop();
  }

  /** Fewer braces than the template has dollars are text. */
  void openExpression() {
    if (getText().length() < dollars.getFirst()) {
      setType(FiltreraLexer.TEMPLATE_TEXT);
      return;
    }
    openBraces.push(0);
    pushMode(DEFAULT_MODE);
  }

  void openBrace() {
    if (!openBraces.isEmpty()) {
      openBraces.push(openBraces.pop() + 1);
    }
  }

  void closeBrace() {
    if (openBraces.isEmpty()) {
      return;
    }
    int open = openBraces.pop();
    if (open > 0) {
      openBraces.push(open - 1);
      return;
    }
    setType(FiltreraLexer.TEMPLATE_EXPRESSION_CLOSE);
    for (int more = 1; more < dollars.getFirst() && _input.LA(1) == '}'; more++) {
      getInterpreter().consume(_input);
    }
    popMode();
  }
}
