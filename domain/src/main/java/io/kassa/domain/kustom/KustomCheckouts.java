package io.kassa.domain.kustom;

import io.kassa.domain.cart.CartId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Our records of Kustom orders. Every method needs a transaction. */
public interface KustomCheckouts {

  /** Keeps a new record. The commit fails if the cart has a living order already. */
  void add(KustomCheckout checkout);

  /** Reads a record for changing it; it is held until the transaction ends. */
  Optional<KustomCheckout> lock(UUID checkoutId);

  /** The cart's one living order, completed or not; it is not to be changed. */
  Optional<KustomCheckout> findLiving(CartId cartId);

  /** Every record that the cart ever had, oldest first; they are not to be changed. */
  List<KustomCheckout> findAll(CartId cartId);

  /** The record of this Kustom order; it is not to be changed. */
  Optional<KustomCheckout> find(KustomOrderId orderId);

  /** The record whose callbacks carry this token; it is not to be changed. */
  Optional<KustomCheckout> findByCallbackToken(CallbackToken token);

  /** Reads a record; it is not to be changed. */
  Optional<KustomCheckout> find(UUID checkoutId);

  /**
   * The record that should have been looked at for longest, for changing it. Records that another
   * is looking at are passed over.
   */
  Optional<KustomCheckout> lockNextToLookAt(Instant now);

  /** Sends the changes so far to the database, so that what follows may take a freed key. */
  void flush();
}
