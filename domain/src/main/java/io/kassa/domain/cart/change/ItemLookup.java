package io.kassa.domain.cart.change;

import io.kassa.domain.cart.CartContents;
import io.kassa.domain.cart.CartItem;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import java.util.UUID;

/** Finds the item that a command names. */
final class ItemLookup {

  private ItemLookup() {}

  static CartItem require(CartContents contents, UUID itemId) {
    return contents
        .item(itemId)
        .orElseThrow(
            () -> new Rejection(ErrorCode.ITEM_NOT_FOUND, "There is no such item in the cart."));
  }
}
