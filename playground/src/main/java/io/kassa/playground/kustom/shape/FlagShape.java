package io.kassa.playground.kustom.shape;

import jakarta.json.JsonValue;

/** True or false. */
public record FlagShape() implements Shape {
  @Override
  public JsonValue read(Place place, JsonValue value, Findings findings) {
    if (!JsonValue.TRUE.equals(value) && !JsonValue.FALSE.equals(value)) {
      findings.wrong(place);
    }
    return value;
  }
}
