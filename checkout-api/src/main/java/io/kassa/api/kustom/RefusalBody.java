package io.kassa.api.kustom;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.kassa.domain.kustom.validation.Refusal;

/** A no in the form that Kustom reads (Checkout, validate order); the shopper is shown the text. */
public record RefusalBody(
    @JsonProperty("error_type") String errorType, @JsonProperty("error_text") String errorText) {

  static RefusalBody of(Refusal refusal) {
    return new RefusalBody(refusal.type().word(), refusal.text());
  }
}
