package io.kassa.domain.job;

import io.kassa.domain.field.FieldValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a job is to be done with: named JSON values. */
public record JobParameters(Map<String, FieldValue> values) {

  public JobParameters {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * A parameter that has to be there.
   *
   * @throws IllegalArgumentException naming it, if it is not
   */
  public FieldValue require(String name) {
    return Optional.ofNullable(values.get(name))
        .orElseThrow(() -> new IllegalArgumentException("No parameter " + name));
  }

  /**
   * A text that has to be there.
   *
   * @throws IllegalArgumentException naming it, if it is not there or no text
   */
  public String text(String name) {
    if (require(name).json() instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("The parameter " + name + " is no text");
  }

  /**
   * A whole number that has to be there.
   *
   * @throws IllegalArgumentException naming it, if it is not there or no number
   */
  public long number(String name) {
    if (require(name).json() instanceof Number number) {
      return number.longValue();
    }
    throw new IllegalArgumentException("The parameter " + name + " is no number");
  }

  /** Says nothing: what is in it may be personal, and this may reach a log. */
  @Override
  public String toString() {
    return "the parameters of a job";
  }
}
