package io.kassa.benchmark.http;

/** What a server has answered. */
public record HttpAnswer(int status, String text) {
  private static final int OK = 200;

  /** Whether it is what was asked for. */
  public boolean isOk() {
    return status == OK;
  }

  /**
   * The body of an answer that has to be 200.
   *
   * @throws IllegalStateException if it is not
   */
  public String ok() {
    if (!isOk()) {
      throw new IllegalStateException(status + ": " + text);
    }
    return text;
  }
}
