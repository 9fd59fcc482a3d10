package io.kassa.domain.cart.change;

import io.kassa.domain.cart.CartContents;
import java.util.UUID;

/** Takes an item out; one that was taken out before is no error. */
public record RemoveItem(UUID itemId) implements CartChange {

  @Override
  public CartContents applyTo(CartContents contents, CartTerms terms) {
    if (contents.removedItems().contains(itemId)) {
      return contents;
    }
    return contents.withoutItem(ItemLookup.require(contents, itemId).itemId());
  }

  @Override
  public ChangeDescription description() {
    return ChangeDescription.of("item removed", itemId.toString());
  }
}
