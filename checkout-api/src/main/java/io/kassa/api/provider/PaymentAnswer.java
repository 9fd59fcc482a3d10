package io.kassa.api.provider;

import com.fasterxml.jackson.annotation.JsonValue;
import io.kassa.domain.field.FieldValue;

/** What a provider answers: a JSON object with members that the storefront knows. */
public record PaymentAnswer(@JsonValue Object members) {

  static PaymentAnswer of(FieldValue answer) {
    return new PaymentAnswer(answer.json());
  }
}
