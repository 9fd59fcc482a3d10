package io.kassa.domain.filtrera.syntax;

import java.util.Locale;
import java.util.Optional;

/** The kinds of values that have names of their own. */
public enum BasicType {
  TEXT,
  NUMBER,
  BOOLEAN,
  UUID,
  INSTANT,
  DURATION;

  /** The kind that programs call so; {@code bool} is boolean, and {@code Uuid} is uuid. */
  public static Optional<BasicType> named(String name) {
    return switch (name) {
      case "text" -> Optional.of(TEXT);
      case "number" -> Optional.of(NUMBER);
      case "bool", "boolean" -> Optional.of(BOOLEAN);
      case "uuid", "Uuid" -> Optional.of(UUID);
      case "instant" -> Optional.of(INSTANT);
      case "duration" -> Optional.of(DURATION);
      default -> Optional.empty();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
