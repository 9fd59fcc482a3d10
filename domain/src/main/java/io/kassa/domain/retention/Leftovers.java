package io.kassa.domain.retention;

import io.kassa.domain.cart.CartId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Rows that may go. Every method needs a transaction. Carts that another holds are passed over. */
public interface Leftovers {

  /**
   * Clears some away.
   *
   * @param then what is older
   * @param limit at most so many at once
   * @param cart rejects each cart that nobody uses, and is told each that is about to be removed
   * @return how many
   */
  int clear(Leftover leftover, Instant then, int limit, Consumer<CartId> cart);

  /** Whether any Kustom order that this cart ever had, and that is no order yet, may be paid. */
  boolean mayBePaid(CartId cartId);

  /** Whether a person still has to decide about this cart. */
  boolean hasOpenCase(CartId cartId);

  /**
   * Completed carts whose shopper is still known, that were not changed since, and of which nothing
   * is to be delivered any more; in an order that never changes.
   *
   * @param after only those after this one; nothing: from the first
   * @param limit at most so many
   */
  List<CartId> findWithShopper(Instant then, Optional<CartId> after, int limit);
}
