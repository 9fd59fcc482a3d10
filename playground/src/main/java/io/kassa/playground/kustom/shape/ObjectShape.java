package io.kassa.playground.kustom.shape;

import io.kassa.playground.json.JsonValues;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object with these members; others are dropped without a word, and null counts as absent. The
 * members come out in the order described.
 */
public record ObjectShape(List<Member> members) implements Shape {
  /** Takes a copy. */
  public ObjectShape {
    members = List.copyOf(members);
  }

  /** An object with these members. */
  public static ObjectShape of(Member... members) {
    return new ObjectShape(List.of(members));
  }

  @Override
  public JsonValue read(Place place, JsonValue value, Findings findings) {
    if (!(value instanceof JsonObject object)) {
      findings.wrong(place);
      return value;
    }
    return readObject(place, object, findings);
  }

  /** Reads an object; as {@link #read}. */
  public JsonObject readObject(Place place, JsonObject object, Findings findings) {
    Map<String, JsonValue> known = new LinkedHashMap<>();
    for (Member member : members) {
      Place at = place.member(member.name());
      JsonValue value = object.getOrDefault(member.name(), JsonValue.NULL);
      if (value.getValueType() != JsonValue.ValueType.NULL) {
        known.put(member.name(), member.shape().read(at, value, findings));
      } else if (member.required()) {
        findings.missing(at);
      }
    }
    return JsonValues.object(known);
  }
}
