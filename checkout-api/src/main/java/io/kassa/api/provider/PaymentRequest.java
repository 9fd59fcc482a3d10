package io.kassa.api.provider;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.api.json.Json;
import io.kassa.domain.field.FieldValue;

/** What a storefront sends to a provider: a JSON object with members that the provider knows. */
public record PaymentRequest(JsonNode members) {

  /** Reads the whole body. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PaymentRequest {}

  FieldValue toField() {
    return new FieldValue(Json.plain(members));
  }
}
