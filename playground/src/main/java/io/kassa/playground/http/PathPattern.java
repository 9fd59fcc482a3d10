package io.kassa.playground.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path with named places, for example {@code /orders/{id}}; a place takes one segment. */
public final class PathPattern {
  private final List<String> segments;

  private PathPattern(List<String> segments) {
    this.segments = segments;
  }

  /** Reads a pattern such as {@code /orders/{id}/captures}. */
  public static PathPattern of(String pattern) {
    return new PathPattern(segmentsOf(pattern));
  }

  /** The values of the named places, or nothing when the path is another one. */
  public Optional<PathValues> match(String path) {
    List<String> actual = segmentsOf(path);
    if (actual.size() != segments.size()) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < actual.size(); i++) {
      if (!accepts(segments.get(i), actual.get(i), values)) {
        return Optional.empty();
      }
    }
    return Optional.of(new PathValues(values));
  }

  private static boolean accepts(String expected, String actual, Map<String, String> values) {
    if (!expected.startsWith("{")) {
      return expected.equals(actual);
    }
    values.put(expected.substring(1, expected.length() - 1), actual);
    return !actual.isEmpty();
  }

  private static List<String> segmentsOf(String path) {
    return List.of(path.split("/", -1));
  }
}
