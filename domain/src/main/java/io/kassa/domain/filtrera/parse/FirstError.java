package io.kassa.domain.filtrera.parse;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.ForeignWords;
import java.util.Map;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/** Ends with the first error, told in words. */
final class FirstError extends DefaultErrorStrategy {

  private static final Map<Integer, String> HINTS =
      Map.ofEntries(
          Map.entry(FiltreraLexer.ASSIGN, "compare with ==; a field is written { name = value }"),
          Map.entry(FiltreraLexer.COLON, "a value is given with =, a type with :"),
          Map.entry(FiltreraLexer.ARROW, "an arm is written pattern |> value"),
          Map.entry(FiltreraLexer.PIPE, "arms follow `match`, each on its own line"),
          Map.entry(FiltreraLexer.INDENT, "lines of one block begin at the same place"),
          Map.entry(FiltreraLexer.NEWLINE, "something is missing at the end of the line before"),
          Map.entry(FiltreraLexer.DEDENT, "something is missing at the end of the line before"),
          Map.entry(Token.EOF, "a bracket or a value is missing"));

  @Override
  public void reportError(Parser recognizer, RecognitionException e) {
    throw problem(recognizer, e.getOffendingToken());
  }

  @Override
  public void recover(Parser recognizer, RecognitionException e) {
    throw problem(recognizer, e.getOffendingToken());
  }

  @Override
  public Token recoverInline(Parser recognizer) {
    throw problem(recognizer, recognizer.getCurrentToken());
  }

  @Override
  public void sync(Parser recognizer) {
    // Skipping what is not understood would hide where it begins.
  }

  private static FiltreraException problem(Parser recognizer, Token token) {
    if (token.getType() == FiltreraLexer.UNKNOWN) {
      return unknown(token);
    }
    return new FiltreraException(
        Tokens.position(token),
        Tokens.described(token) + " does not belong here",
        hint(recognizer, token));
  }

  private static String hint(Parser recognizer, Token token) {
    Token before = recognizer.getInputStream().LT(-1);
    boolean arms = before != null && before.getType() == FiltreraLexer.MATCH;
    return arms
        ? "the arms of a match stand on lines of their own"
        : HINTS.getOrDefault(token.getType(), ForeignWords.hint(token.getText()));
  }

  private static FiltreraException unknown(Token token) {
    return new FiltreraException(
        Tokens.position(token),
        "`" + token.getText() + "` is no sign of the language",
        ForeignWords.hint(token.getText()));
  }
}
