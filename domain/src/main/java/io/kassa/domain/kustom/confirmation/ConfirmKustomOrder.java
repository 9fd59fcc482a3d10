package io.kassa.domain.kustom.confirmation;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.kustom.KustomAnswer;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrders;
import io.kassa.domain.kustom.KustomProblems;
import io.kassa.domain.kustom.placement.PlaceKustomOrder;
import io.kassa.domain.kustom.placement.SettleKustomOrder;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Asks Kustom whether the cart's order is paid, and places it if so. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // Kustom is asked outside any
public class ConfirmKustomOrder {

  @Inject FindKustomCheckout find;
  @Inject KustomOrders kustom;
  @Inject PlaceKustomOrder placeOrder;
  @Inject SettleKustomOrder settle;
  @Inject KustomProblems problems;

  /**
   * Confirms; any number of times, at once, with the same answer.
   *
   * @return Kustom's status of the order; {@code checkout_complete} once our order is placed
   * @throws io.kassa.domain.error.Rejection NOT_FOUND, CHECKOUT_NOT_STARTED;
   *     PAYMENT_PROVIDER_UNAVAILABLE or PAYMENT_PROVIDER_REFUSED if Kustom does not say
   */
  public String confirm(CartId cartId) {
    return find.find(cartId)
        .map(checkout -> confirm(cartId, checkout))
        .orElse(KustomOrder.COMPLETE);
  }

  private String confirm(CartId cartId, FindKustomCheckout.Found checkout) {
    if (checkout.completed()) {
      settle.settleSoon(checkout.checkoutId());
      return KustomOrder.COMPLETE;
    }
    KustomAnswer<KustomOrder> answer = kustom.read(checkout.orderId());
    if (answer.result().isEmpty() && checkout.ordered()) {
      return KustomOrder.COMPLETE;
    }
    KustomOrder order = answer.result().orElseThrow(() -> problems.of("read", answer));
    if (order.isComplete()) {
      placeOrder.place(cartId, checkout.checkoutId(), order);
    }
    return checkout.ordered() ? KustomOrder.COMPLETE : order.status();
  }
}
