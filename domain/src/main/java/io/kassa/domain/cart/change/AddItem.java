package io.kassa.domain.cart.change;

import io.kassa.domain.cart.CartContents;
import io.kassa.domain.cart.CartItem;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import java.util.Map;
import java.util.UUID;

/**
 * Puts pieces of a product into the cart as an item of its own.
 *
 * @param itemId the caller's idempotency key, or random; an id that is or was in the cart adds
 *     nothing
 */
public record AddItem(UUID itemId, String productNumber, long quantity) implements CartChange {

  /** Items in one cart. Kustom takes 1000 lines; delivery and tax may need some. */
  public static final int MAX_ITEMS = 500;

  @Override
  public CartContents applyTo(CartContents contents, CartTerms terms) {
    CartItem item = new CartItem(itemId, productNumber, quantity);
    if (contents.removedItems().contains(itemId)) {
      return contents;
    }
    if (contents.item(itemId).isPresent()) {
      requireSameProduct(contents.item(itemId).get());
      return contents;
    }
    terms.requireSold(productNumber);
    if (contents.items().size() >= MAX_ITEMS) {
      throw new Rejection(
          ErrorCode.CART_LIMIT_EXCEEDED,
          "A cart holds " + MAX_ITEMS + " items at most.",
          Map.of("limit", MAX_ITEMS));
    }
    return contents.withItem(item);
  }

  @Override
  public ChangeDescription description() {
    return ChangeDescription.of("item added", quantity + " × " + productNumber);
  }

  private void requireSameProduct(CartItem existing) {
    if (!existing.productNumber().equals(productNumber)) {
      throw new Rejection(
          ErrorCode.INVALID_IDEMPOTENCY_KEY, "This key was used for another product.");
    }
  }
}
