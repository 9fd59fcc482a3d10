package io.kassa.playground.json;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes JSON values and takes them apart. The provider is looked up once, which is slow. */
public final class JsonValues {
  private static final JsonProvider PROVIDER = JsonProvider.provider();
  private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

  private JsonValues() {}

  /** A string. */
  public static JsonString of(String value) {
    return PROVIDER.createValue(value);
  }

  /** A whole number. */
  public static JsonNumber of(long value) {
    return PROVIDER.createValue(value);
  }

  /** True or false. */
  public static JsonValue of(boolean value) {
    return value ? JsonValue.TRUE : JsonValue.FALSE;
  }

  /** An array of these values. */
  public static JsonArray array(Collection<? extends JsonValue> values) {
    JsonArrayBuilder builder = BUILDERS.createArrayBuilder();
    values.forEach(builder::add);
    return builder.build();
  }

  /** An object with these members, in their order. */
  public static JsonObject object(Map<String, ? extends JsonValue> members) {
    JsonObjectBuilder builder = BUILDERS.createObjectBuilder();
    members.forEach(builder::add);
    return builder.build();
  }

  /** The member when it is an object. */
  public static Optional<JsonObject> objectAt(JsonObject parent, String name) {
    return typed(parent, name, JsonObject.class);
  }

  /** The member when it is a string. */
  public static Optional<String> textAt(JsonObject parent, String name) {
    return typed(parent, name, JsonString.class).map(JsonString::getString);
  }

  /** The member when it is a number, cut to a whole one. */
  public static Optional<Long> wholeAt(JsonObject parent, String name) {
    return typed(parent, name, JsonNumber.class).map(JsonNumber::longValue);
  }

  /** The objects of the member when it is an array; empty otherwise. */
  public static List<JsonObject> objectsAt(JsonObject parent, String name) {
    return typed(parent, name, JsonArray.class).stream()
        .flatMap(JsonArray::stream)
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .toList();
  }

  /** Whether the member is the literal {@code true}. */
  public static boolean isTrue(JsonObject parent, String name) {
    return JsonValue.TRUE.equals(parent.get(name));
  }

  private static <T extends JsonValue> Optional<T> typed(
      JsonObject parent, String name, Class<T> type) {
    return Optional.ofNullable(parent.get(name)).filter(type::isInstance).map(type::cast);
  }
}
