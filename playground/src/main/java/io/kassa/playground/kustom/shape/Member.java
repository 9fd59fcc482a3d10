package io.kassa.playground.kustom.shape;

/** One member of an object. */
public record Member(String name, Shape shape, boolean required) {
  /** A member that must be there. */
  public static Member required(String name, Shape shape) {
    return new Member(name, shape, true);
  }

  /** A member that may be left out, or be null. */
  public static Member optional(String name, Shape shape) {
    return new Member(name, shape, false);
  }
}
