package io.kassa.domain.filtrera.check;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;

/**
 * Counts what the check of one program takes. A file of full size takes a fraction of what is
 * allowed; a few lines may take more, where types are made of one another.
 */
final class Effort {

  /** Expressions that are looked at and types that are looked up or compared. */
  static final int MAX_STEPS = 1_000_000;

  /** Types within types, as far as their kinds are looked for. */
  static final int MAX_DEPTH = 200;

  private Position at = Position.START;
  private int steps;
  private int depth;

  /** The check has come to a place. */
  void reach(Position place) {
    at = place;
    spend(1);
  }

  /**
   * Spends steps at the place that was reached last.
   *
   * @throws FiltreraException if it is too much
   */
  void spend(int more) {
    steps += more;
    if (steps > MAX_STEPS || steps < 0) {
      throw new FiltreraException(
          at,
          "this takes more than " + MAX_STEPS + " steps to check",
          "make its types and records of fewer others");
    }
  }

  /** Goes into a type that may be made of itself. */
  void enter() {
    spend(1);
    depth++;
    if (depth > MAX_DEPTH) {
      throw new FiltreraException(
          at, "its types are nested too deeply", "a type is not made of itself");
    }
  }

  void leave() {
    depth--;
  }
}
