package io.kassa.domain.cart;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import java.util.Map;
import java.util.UUID;

/**
 * So many pieces of a product.
 *
 * @param itemId the caller's idempotency key, or random
 * @param quantity pieces, 1 to {@value #MAX_QUANTITY}
 */
public record CartItem(UUID itemId, String productNumber, long quantity) {

  /** Pieces of one item. */
  public static final long MAX_QUANTITY = 100_000;

  public CartItem {
    if (quantity < 1 || quantity > MAX_QUANTITY) {
      throw new Rejection(
          ErrorCode.INVALID_QUANTITY,
          "A quantity is a whole number from 1 to " + MAX_QUANTITY + ".",
          Map.of("minimum", 1, "maximum", MAX_QUANTITY));
    }
  }
}
