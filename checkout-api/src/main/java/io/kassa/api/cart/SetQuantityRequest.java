package io.kassa.api.cart;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.api.json.Members;
import io.kassa.domain.cart.change.SetQuantity;
import io.kassa.domain.error.ErrorCode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Says how many pieces an item has.
 *
 * @param quantity a whole number, 1 or more
 */
public record SetQuantityRequest(
    @Schema(examples = "6f1c1d3e-4a8b-4d53-9f37-3f6f3a1b2c01", required = true) String cartItemId,
    @Schema(
            type = SchemaType.INTEGER,
            implementation = Long.class,
            minimum = "1",
            examples = "2",
            required = true)
        JsonNode quantity) {

  SetQuantity toChange() {
    return new SetQuantity(
        Members.uuid("cartItemId", cartItemId, ErrorCode.INVALID_REQUEST),
        Members.quantity(quantity));
  }
}
