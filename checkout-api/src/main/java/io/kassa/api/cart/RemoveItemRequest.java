package io.kassa.api.cart;

import io.kassa.api.json.Members;
import io.kassa.domain.cart.change.RemoveItem;
import io.kassa.domain.error.ErrorCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes an item out. */
public record RemoveItemRequest(
    @Schema(examples = "6f1c1d3e-4a8b-4d53-9f37-3f6f3a1b2c01", required = true) String cartItemId) {

  RemoveItem toChange() {
    return new RemoveItem(Members.uuid("cartItemId", cartItemId, ErrorCode.INVALID_REQUEST));
  }
}
