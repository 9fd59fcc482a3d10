package io.kassa.domain.review;

import io.kassa.domain.field.FieldValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is known about a case: named JSON values without personal data. */
public record ReviewEvidence(Map<String, FieldValue> values) {

  public ReviewEvidence {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Nothing beside the reason. */
  public static ReviewEvidence none() {
    return new ReviewEvidence(Map.of());
  }

  /** The same and one more. */
  public ReviewEvidence with(String name, String text) {
    return with(name, FieldValue.text(text));
  }

  /** The same and one more. */
  public ReviewEvidence with(String name, long number) {
    return with(name, new FieldValue(number));
  }

  /** A text of this name, if there is one. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name))
        .map(FieldValue::json)
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }

  private ReviewEvidence with(String name, FieldValue value) {
    Map<String, FieldValue> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new ReviewEvidence(more);
  }
}
