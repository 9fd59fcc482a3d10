package io.kassa.api.cart;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.api.json.Json;
import io.kassa.domain.cart.change.CartChange;
import io.kassa.domain.cart.change.FieldKey;
import io.kassa.domain.cart.change.RemoveField;
import io.kassa.domain.cart.change.SetField;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.field.FieldLimits;
import io.kassa.domain.field.FieldValue;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Keeps a value with the cart.
 *
 * @param value any JSON of at most {@value #MAX_VALUE_LENGTH} characters; null removes the field
 */
public record SetFieldRequest(
    @Schema(implementation = Object.class, examples = "\"autumn\"", required = true)
        JsonNode value) {

  /** Characters of one value, as JSON. */
  static final int MAX_VALUE_LENGTH = FieldLimits.MAX_VALUE;

  CartChange toChange(String key) {
    if (value == null) {
      throw new Rejection(ErrorCode.INVALID_REQUEST, "value is missing.");
    }
    if (Json.length(value) > MAX_VALUE_LENGTH) {
      throw new Rejection(
          ErrorCode.INVALID_FIELD,
          "A field's value has at most " + MAX_VALUE_LENGTH + " characters.",
          Map.of("limit", MAX_VALUE_LENGTH));
    }
    return value.isNull()
        ? new RemoveField(new FieldKey(key))
        : new SetField(new FieldKey(key), new FieldValue(Json.plain(value)));
  }
}
