package io.kassa.domain.kustom.confirmation;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.KustomOrderId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Finds the Kustom order that a cart is being paid with. */
@Stateless
public class FindKustomCheckout {

  @Inject Carts carts;
  @Inject KustomCheckouts checkouts;

  /** Our record of it, as it was last committed. */
  public record Found(UUID checkoutId, KustomOrderId orderId, boolean completed, boolean ordered) {}

  /**
   * Finds it.
   *
   * @return nothing if another Kustom order of the cart's was paid, and this is all
   * @throws Rejection NOT_FOUND, CHECKOUT_NOT_STARTED
   */
  public Optional<Found> find(CartId cartId) {
    boolean ordered = carts.require(cartId).order().isPresent();
    Optional<Found> found =
        checkouts
            .findLiving(cartId)
            .filter(checkout -> checkout.orderId().isPresent())
            .map(checkout -> found(checkout, ordered));
    if (found.isEmpty() && !ordered) {
      throw new Rejection(
          ErrorCode.CHECKOUT_NOT_STARTED, "The checkout of this cart has not begun.");
    }
    return found;
  }

  private static Found found(KustomCheckout checkout, boolean ordered) {
    return new Found(
        checkout.checkoutId(), checkout.orderId().orElseThrow(), checkout.isCompleted(), ordered);
  }
}
