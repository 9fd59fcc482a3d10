package io.kassa.domain.filtrera.source;

/** A program that can't be read, or can't go on. */
public final class FiltreraException extends RuntimeException {

  private final Problem problem;

  public FiltreraException(Problem problem) {
    super(problem.at() + ": " + problem.message());
    this.problem = problem;
  }

  /** The same without a hint. */
  public FiltreraException(Position at, String message) {
    this(at, message, "");
  }

  public FiltreraException(Position at, String message, String hint) {
    this(new Problem(at, message, hint));
  }

  public Problem problem() {
    return problem;
  }
}
