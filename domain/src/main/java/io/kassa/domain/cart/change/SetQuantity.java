package io.kassa.domain.cart.change;

import io.kassa.domain.cart.CartContents;
import io.kassa.domain.cart.CartItem;
import java.util.UUID;

/**
 * Says how many pieces an item has.
 *
 * @param quantity 1 or more; zero is not a way to remove
 */
public record SetQuantity(UUID itemId, long quantity) implements CartChange {

  @Override
  public CartContents applyTo(CartContents contents, CartTerms terms) {
    CartItem item = ItemLookup.require(contents, itemId);
    CartItem changed = new CartItem(itemId, item.productNumber(), quantity);
    terms.requireSold(item.productNumber());
    return contents.replacingItem(itemId, it -> changed);
  }

  @Override
  public ChangeDescription description() {
    return ChangeDescription.of("quantity set", quantity + " of " + itemId);
  }
}
