package io.kassa.domain.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Any JSON value, immutable: text, number, true, false, or lists and records of them, with nulls
 * inside where the sender put them.
 *
 * @param json a String, Boolean, Number, List or Map; never null itself
 */
public record FieldValue(Object json) {

  public FieldValue {
    if (json == null) {
      throw new IllegalArgumentException("A field without a value is no field");
    }
    json = immutable(json);
  }

  public static FieldValue text(String text) {
    return new FieldValue(text);
  }

  private static Object immutable(Object value) {
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>(list.size());
      list.forEach(element -> copy.add(immutable(element)));
      return Collections.unmodifiableList(copy);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, element) -> copy.put((String) key, immutable(element)));
      return Collections.unmodifiableMap(copy);
    }
    return scalar(value);
  }

  private static Object scalar(Object value) {
    if (value instanceof Double || value instanceof Float) {
      throw new IllegalArgumentException("Numbers are whole or decimal, never floating point");
    }
    boolean known =
        value == null
            || value instanceof String
            || value instanceof Boolean
            || value instanceof Number;
    if (!known) {
      throw new IllegalArgumentException("Not a JSON value: " + value.getClass());
    }
    return value;
  }

  /** Says nothing: what is in it may be personal, and this may reach a log. */
  @Override
  public String toString() {
    return "a field";
  }
}
