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
import java.util.UUID;

/** Finds the Kustom order that a cart is being paid with. */
@Stateless
public class FindKustomCheckout {

  @Inject Carts carts;
  @Inject KustomCheckouts checkouts;

  /** Our record of it, as it was last committed. */
  public record Found(UUID checkoutId, KustomOrderId orderId, boolean completed) {}

  public Found find(CartId cartId) {
    carts.require(cartId);
    return checkouts
        .findLiving(cartId)
        .filter(checkout -> checkout.orderId().isPresent())
        .map(FindKustomCheckout::found)
        .orElseThrow(
            () ->
                new Rejection(
                    ErrorCode.CHECKOUT_NOT_STARTED, "The checkout of this cart has not begun."));
  }

  private static Found found(KustomCheckout checkout) {
    return new Found(
        checkout.checkoutId(),
        checkout.orderId().orElseThrow(),
        checkout.state() == KustomCheckout.State.COMPLETED);
  }
}
