package io.kassa.playground.json;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;

/** Reads texts that may or may not be JSON. */
public final class JsonText {
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private JsonText() {}

  /** The value the text holds, or nothing when the text is not JSON. */
  public static Optional<JsonValue> parse(String text) {
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      return Optional.of(reader.readValue());
    } catch (JsonException notJson) {
      return Optional.empty();
    }
  }

  /** The object the text holds, or nothing when it holds anything else. */
  public static Optional<JsonObject> parseObject(String text) {
    return parse(text).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
  }
}
