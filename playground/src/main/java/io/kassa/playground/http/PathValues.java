package io.kassa.playground.http;

import java.util.Map;

/** The values of a path's named places. */
public record PathValues(Map<String, String> values) {
  /** Takes a copy. */
  public PathValues {
    values = Map.copyOf(values);
  }

  /** The value of a place that the route's pattern names. */
  public String get(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The route has no place called " + name);
    }
    return value;
  }
}
