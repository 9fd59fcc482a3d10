package io.kassa.domain.kustom.placement;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomOrders.MerchantReferences;
import io.kassa.domain.kustom.settings.KustomSettings;
import io.kassa.domain.order.CompleteCart;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The short transactions of a placement, before and after which Kustom is talked to. */
@Stateless
public class PlacementDesk {

  @Inject CompleteCart completeCart;
  @Inject Carts carts;
  @Inject KustomCheckouts checkouts;
  @Inject KustomSettings settings;
  @Inject Clock clock;

  /** Payment, cart, order and our record of the Kustom order: all of them or nothing. */
  public void complete(CartId cartId, UUID checkoutId, KustomOrder order) {
    completeCart.complete(cartId, new PaidKustomOrder(order));
    checkouts.lock(checkoutId).orElseThrow().complete(clock.instant());
  }

  /**
   * Takes the task of telling Kustom, for as long as the lease lasts.
   *
   * @return nothing if there is nothing to tell, or another is at it
   */
  public Optional<Settlement> startSettling(UUID checkoutId) {
    return checkouts
        .lock(checkoutId)
        .filter(it -> it.startSettling(clock.instant(), settings.checkoutWait()))
        .map(this::settlement);
  }

  /**
   * Ends the task.
   *
   * @param done false: something is still to be told, and anyone may try again
   */
  public void settle(UUID checkoutId, boolean done) {
    KustomCheckout checkout = checkouts.lock(checkoutId).orElseThrow();
    if (done) {
      checkout.settle(clock.instant());
    } else {
      checkout.release();
    }
  }

  /** What Kustom is to be told. */
  public record Settlement(KustomOrderId orderId, MerchantReferences references) {}

  private Settlement settlement(KustomCheckout checkout) {
    String orderNumber =
        carts.find(checkout.cartId()).flatMap(cart -> cart.order()).orElseThrow().orderNumber();
    return new Settlement(
        checkout.orderId().orElseThrow(),
        new MerchantReferences(orderNumber, checkout.cartId().toString()));
  }
}
