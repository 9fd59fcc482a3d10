package io.kassa.domain.filtrera.syntax;

import java.util.Optional;

/** The language's own filters that have nothing special in how they are written. */
public enum Filter {
  SELECT("select", 1),
  WHERE("where", 1),
  FLATTEN("flatten", 0),
  COUNT("count", 0),
  FIRST("first", 0),
  SUM("sum", 0),
  TAKE("take", 1),
  REPEAT("repeat", 1),
  BUFFER("buffer", 0),
  KEYS("keys", 0),
  ENTRIES("entries", 0),
  AS_MAP("asMap", 0),
  FLOOR("floor", 0),
  ROUND("round", 1),
  LENGTH("length", 0),
  TRIM("trim", 0),
  UPPER_CASE("asUpperCase", 0),
  LOWER_CASE("asLowerCase", 0),
  EXPLODE("explode", 1);

  private final String word;
  private final int arguments;

  Filter(String word, int arguments) {
    this.word = word;
    this.arguments = arguments;
  }

  /** As it is written. */
  public String word() {
    return word;
  }

  /** How many values it takes beside the one before it. */
  public int arguments() {
    return arguments;
  }

  /** The filter that is written so. */
  public static Optional<Filter> named(String word) {
    for (Filter filter : values()) {
      if (filter.word.equals(word)) {
        return Optional.of(filter);
      }
    }
    return Optional.empty();
  }
}
