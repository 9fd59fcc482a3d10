package io.kassa.api.cart;

import io.kassa.api.json.Members;
import io.kassa.domain.cart.change.RemoveItem;
import io.kassa.domain.error.ErrorCode;

/** Takes an item out. */
public record RemoveItemRequest(String cartItemId) {

  RemoveItem toChange() {
    return new RemoveItem(Members.uuid("cartItemId", cartItemId, ErrorCode.INVALID_REQUEST));
  }
}
