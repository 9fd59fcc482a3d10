package io.kassa.domain.filtrera.syntax;

import java.util.Optional;

/** Which elements without a partner a join keeps. */
public enum JoinKind {
  INNER,
  LEFT,
  RIGHT,
  OUTER;

  /** The kind that is written so. */
  public static Optional<JoinKind> named(String word) {
    return switch (word) {
      case "inner" -> Optional.of(INNER);
      case "left" -> Optional.of(LEFT);
      case "right" -> Optional.of(RIGHT);
      case "outer" -> Optional.of(OUTER);
      default -> Optional.empty();
    };
  }

  /** Whether elements of the left stay that have no partner. */
  public boolean keepsLeft() {
    return this == LEFT || this == OUTER;
  }

  /** Whether elements of the right stay that have no partner. */
  public boolean keepsRight() {
    return this == RIGHT || this == OUTER;
  }
}
