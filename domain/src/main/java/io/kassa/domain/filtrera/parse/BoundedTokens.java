package io.kassa.domain.filtrera.parse;

import io.kassa.domain.filtrera.source.FiltreraException;
import java.time.Duration;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/** Stops a parser that looks ahead without end. */
final class BoundedTokens extends CommonTokenStream {

  /** What reading a file may take; one of full size takes a tenth. */
  static final Duration MAX_TIME = Duration.ofSeconds(5);

  private final long end;

  /** Until then, in nanoseconds of the JVM. */
  BoundedTokens(TokenSource source, long end) {
    super(source);
    this.end = end;
  }

  @Override
  public void consume() {
    requireTime(LT(1), end);
    super.consume();
  }

  /** Stops at a token if there is no time left. */
  static void requireTime(Token token, long end) {
    if (System.nanoTime() - end > 0) {
      throw new FiltreraException(
          Tokens.position(token), "this is too hard to read", "name parts of it with let");
    }
  }
}
