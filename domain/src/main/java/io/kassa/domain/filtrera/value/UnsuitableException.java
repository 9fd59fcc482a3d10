package io.kassa.domain.filtrera.value;

/**
 * What the surroundings brought into a program can't do with the values that it was given. Whoever
 * called it knows the place.
 */
public final class UnsuitableException extends RuntimeException {

  private final String hint;

  /**
   * Says what is wrong.
   *
   * @param message what, without an end mark
   * @param hint what to do about it; empty where there is nothing to say
   */
  public UnsuitableException(String message, String hint) {
    super(message, null, false, false);
    this.hint = hint;
  }

  public String hint() {
    return hint;
  }
}
