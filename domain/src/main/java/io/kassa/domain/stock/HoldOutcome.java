package io.kassa.domain.stock;

/** What became of the wish to hold pieces. */
public sealed interface HoldOutcome {

  /**
   * All of them are held.
   *
   * @param renewed whether the holder had just these pieces before
   */
  record Held(boolean renewed) implements HoldOutcome {}

  /** Nothing has changed, because of this. */
  record Missing(Shortage shortage) implements HoldOutcome {}
}
