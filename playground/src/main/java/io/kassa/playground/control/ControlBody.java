package io.kassa.playground.control;

import io.kassa.playground.http.Request;
import io.kassa.playground.json.JsonText;
import io.kassa.playground.json.JsonValues;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** Reads control input; what is wrong with it becomes an IllegalArgumentException that says so. */
final class ControlBody {
  private ControlBody() {}

  /** The body; an empty object when nothing was sent. */
  static JsonObject of(Request request) {
    if (!request.hasBody()) {
      return JsonObject.EMPTY_JSON_OBJECT;
    }
    return JsonText.parseObject(request.body())
        .orElseThrow(() -> new IllegalArgumentException("The body is not a JSON object"));
  }

  static Optional<String> text(JsonObject object, String name) {
    return typed(object, name, JsonString.class).map(JsonString::getString);
  }

  static Optional<JsonObject> object(JsonObject object, String name) {
    return typed(object, name, JsonObject.class);
  }

  static boolean flag(JsonObject object, String name, boolean otherwise) {
    JsonValue value = object.getOrDefault(name, JsonValues.of(otherwise));
    if (!JsonValue.TRUE.equals(value) && !JsonValue.FALSE.equals(value)) {
      throw new IllegalArgumentException(name + " is neither true nor false");
    }
    return JsonValue.TRUE.equals(value);
  }

  /** A whole number in a range, both ends included. */
  static Optional<Integer> whole(JsonObject object, String name, Range range) {
    Optional<JsonNumber> number = typed(object, name, JsonNumber.class);
    return number.map(
        value -> {
          if (!value.isIntegral() || !range.holds(value)) {
            throw new IllegalArgumentException(
                name + " is not a whole number from " + range.min() + " to " + range.max());
          }
          return value.intValue();
        });
  }

  /** A length of time as ISO 8601 has it, not negative and at most so long. */
  static Duration duration(JsonObject object, String name, Duration max) {
    Duration duration = Duration.parse(required(text(object, name), name));
    if (duration.isNegative() || duration.compareTo(max) > 0) {
      throw new IllegalArgumentException(name + " is not from PT0S to " + max);
    }
    return duration;
  }

  static <T> T required(Optional<T> value, String name) {
    return value.orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
  }

  /** What a number may be. */
  record Range(int min, int max) {
    private boolean holds(JsonNumber number) {
      return number.bigDecimalValue().compareTo(BigDecimal.valueOf(min)) >= 0
          && number.bigDecimalValue().compareTo(BigDecimal.valueOf(max)) <= 0;
    }
  }

  private static <T> Optional<T> typed(JsonObject object, String name, Class<T> type) {
    JsonValue value = object.getOrDefault(name, JsonValue.NULL);
    if (value.getValueType() == JsonValue.ValueType.NULL) {
      return Optional.empty();
    }
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException(name + " is of the wrong type");
    }
    return Optional.of(type.cast(value));
  }
}
