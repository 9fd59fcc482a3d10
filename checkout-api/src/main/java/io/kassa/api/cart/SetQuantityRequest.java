package io.kassa.api.cart;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.api.json.Members;
import io.kassa.domain.cart.change.SetQuantity;
import io.kassa.domain.error.ErrorCode;

/**
 * Says how many pieces an item has.
 *
 * @param quantity a whole number, 1 or more
 */
public record SetQuantityRequest(String cartItemId, JsonNode quantity) {

  SetQuantity toChange() {
    return new SetQuantity(
        Members.uuid("cartItemId", cartItemId, ErrorCode.INVALID_REQUEST),
        Members.quantity(quantity));
  }
}
