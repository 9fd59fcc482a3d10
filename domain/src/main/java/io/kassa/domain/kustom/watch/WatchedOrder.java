package io.kassa.domain.kustom.watch;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomOrderId;
import java.util.Optional;
import java.util.UUID;

/**
 * A Kustom order that somebody looks at.
 *
 * @param orderId nothing if Kustom's answer to the creation was lost: then there is nothing to ask
 * @param completed whether there is an order of ours, so that it is only to be settled
 * @param reported whether Kustom has said that it is paid, so that order management should know it
 */
public record WatchedOrder(
    UUID checkoutId,
    CartId cartId,
    Optional<KustomOrderId> orderId,
    boolean completed,
    boolean reported) {

  /** As it stands. */
  public static WatchedOrder of(KustomCheckout checkout) {
    return new WatchedOrder(
        checkout.checkoutId(),
        checkout.cartId(),
        checkout.orderId(),
        checkout.isCompleted(),
        checkout.looks().paidSince().isPresent());
  }
}
