package io.kassa.playground.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object under change; members keep the place where they were first put. */
public final class ObjectEdit {
  private final Map<String, JsonValue> members;

  private ObjectEdit(Map<String, JsonValue> members) {
    this.members = members;
  }

  /** Begins with an empty object. */
  public static ObjectEdit empty() {
    return new ObjectEdit(new LinkedHashMap<>());
  }

  /** Begins with a copy of this object. */
  public static ObjectEdit of(JsonObject object) {
    return new ObjectEdit(new LinkedHashMap<>(object));
  }

  /** Sets one member. */
  public ObjectEdit put(String name, JsonValue value) {
    members.put(name, value);
    return this;
  }

  /** Sets one member to a string. */
  public ObjectEdit put(String name, String value) {
    return put(name, JsonValues.of(value));
  }

  /** Sets one member to a whole number. */
  public ObjectEdit put(String name, long value) {
    return put(name, JsonValues.of(value));
  }

  /** Sets one member to true or false. */
  public ObjectEdit put(String name, boolean value) {
    return put(name, JsonValues.of(value));
  }

  /** Sets every member of the other object; a {@code null} there takes the member away. */
  public ObjectEdit overlay(JsonObject other) {
    other.forEach(this::putOrRemove);
    return this;
  }

  /** Sets one member unless it is there. */
  public ObjectEdit putIfAbsent(String name, JsonValue value) {
    members.putIfAbsent(name, value);
    return this;
  }

  /** Takes one member away. */
  public ObjectEdit remove(String name) {
    members.remove(name);
    return this;
  }

  /** Sets the member when the source has it. */
  public ObjectEdit copy(JsonObject source, String name) {
    JsonValue value = source.get(name);
    if (value != null) {
      members.put(name, value);
    }
    return this;
  }

  /** The object as it now is. */
  public JsonObject done() {
    return JsonValues.object(members);
  }

  private void putOrRemove(String name, JsonValue value) {
    if (value.getValueType() == JsonValue.ValueType.NULL) {
      members.remove(name);
    } else {
      members.put(name, value);
    }
  }
}
