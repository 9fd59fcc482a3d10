package io.kassa.domain.field;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A record of JSON values that is built member by member. What may be missing is given as an {@code
 * Optional} and becomes null; uuids and instants become text.
 */
public final class FieldRecord {

  private final Map<String, Object> members = new LinkedHashMap<>();

  /**
   * Adds a member, or replaces it.
   *
   * @param value a JSON value, a FieldValue, a UUID, an Instant, or an Optional of one
   */
  public FieldRecord with(String name, Object value) {
    members.put(name, json(value));
    return this;
  }

  /** The record as it is now. */
  public FieldValue toField() {
    return new FieldValue(members);
  }

  /** The record as it is now, to be put into a list or another record. */
  public Map<String, Object> toJson() {
    return new LinkedHashMap<>(members);
  }

  private static Object json(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(FieldRecord::json).orElse(null);
    }
    if (value instanceof FieldValue field) {
      return field.json();
    }
    boolean written = value instanceof UUID || value instanceof Instant;
    return written ? value.toString() : value;
  }
}
