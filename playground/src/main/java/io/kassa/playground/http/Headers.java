package io.kassa.playground.http;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Header fields by name, ignoring case; one value a name. */
public record Headers(Map<String, String> fields) {
  /** Copies the fields; the copy ignores the case of names. */
  public Headers {
    Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(fields);
    fields = Collections.unmodifiableMap(copy);
  }

  /** No header at all. */
  public static Headers none() {
    return new Headers(Map.of());
  }

  /** The value sent under this name, if any. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** These headers with one more, or one replaced. */
  public Headers with(String name, String value) {
    Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    more.putAll(fields);
    more.put(name, value);
    return new Headers(more);
  }
}
