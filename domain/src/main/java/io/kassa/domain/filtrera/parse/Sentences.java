package io.kassa.domain.filtrera.parse;

import io.kassa.domain.filtrera.parse.FiltreraParser.FileContext;
import io.kassa.domain.filtrera.source.FiltreraException;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/** From text to sentences. */
final class Sentences {

  private Sentences() {}

  /**
   * Reads the quick way, which is right where it finds no error, and the thorough way where it
   * does.
   */
  static FileContext read(String text) {
    long end = System.nanoTime() + BoundedTokens.MAX_TIME.toNanos();
    List<Token> words = words(text, end);
    try {
      return file(words, PredictionMode.SLL, end);
    } catch (FiltreraException e) {
      return file(words, PredictionMode.LL, end);
    }
  }

  private static List<Token> words(String text, long end) {
    FiltreraLexer lexer = new FiltreraLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    List<Token> words = new ArrayList<>();
    do {
      words.add(lexer.nextToken());
      BoundedTokens.requireTime(words.get(words.size() - 1), end);
    } while (words.get(words.size() - 1).getType() != Token.EOF);
    OpenTexts.requireNone(words);
    Literals.requireSmallRegexes(words);
    BracketReader.read(words);
    List<Token> read = LayoutReader.read(words);
    Brackets.requireClosed(words);
    return read;
  }

  private static FileContext file(List<Token> words, PredictionMode mode, long end) {
    FiltreraParser parser = new FiltreraParser(new BoundedTokens(new ListTokenSource(words), end));
    parser.removeErrorListeners();
    parser.setErrorHandler(new FirstError());
    parser.getInterpreter().setPredictionMode(mode);
    return parser.file();
  }
}
