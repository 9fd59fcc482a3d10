package io.kassa.domain.retention;

import io.kassa.domain.cart.CartId;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Rows that may go. Every method needs a transaction. Rows that another holds are passed over. */
public interface Leftovers {

  /**
   * Clears some away.
   *
   * @param then what is older
   * @param limit at most so many at once
   * @param cart is told each cart that was rejected, and each that is about to be removed
   * @return how many
   */
  int clear(Leftover leftover, Instant then, int limit, Consumer<CartId> cart);

  /**
   * Completed carts whose shopper is still known and that were not changed since.
   *
   * @param limit at most so many
   */
  List<CartId> findWithShopper(Instant then, int limit);

  /** Notes that a cart's shopper is not known any more. */
  void noteForgotten(CartId cartId, Instant now);
}
