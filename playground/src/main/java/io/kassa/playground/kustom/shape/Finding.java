package io.kassa.playground.kustom.shape;

/** Something wrong in a document. */
public record Finding(Place place, Kind kind) {
  /** In what way it is wrong. */
  public enum Kind {
    /** A required member is not there, or is null. */
    MISSING,
    /** Of another type, too long, too large, or not of the form asked for. */
    WRONG
  }
}
