package io.kassa.domain.order;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.CartPreview;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.money.Money;
import io.kassa.domain.payment.IntentDetails;
import io.kassa.domain.payment.IntentKind;
import io.kassa.domain.payment.IntentRequest;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.PaymentHooks;
import io.kassa.domain.payment.Payments;
import io.kassa.domain.stock.Pieces;
import io.kassa.domain.stock.Stock;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Cancels the order that a cart became, on the shopper's word; its pieces can be sold again. */
@Stateless
public class CancelOrder {

  @Inject Carts carts;
  @Inject Orders orders;
  @Inject Stock stock;
  @Inject Payments payments;
  @Inject PaymentHooks hooks;
  @Inject OrderHooks orderHooks;
  @Inject CartPreview preview;
  @Inject Clock clock;

  /**
   * Cancels the order and shows its cart; what is held for it is given up by a job.
   *
   * @throws Rejection NOT_FOUND, NO_ORDER before the cart is completed, CANCEL_ORDER_FAILED once a
   *     delivery is on its way, or money was taken or is being taken, REFUSED_BY_RULE
   */
  public RenderedCart cancel(CartId cartId) {
    Cart cart = carts.requireLocked(cartId);
    OrderReference reference =
        cart.order()
            .orElseThrow(
                () -> new Rejection(ErrorCode.NO_ORDER, "This cart has not become an order yet."));
    Order order = orders.lock(reference.orderId()).orElseThrow();
    if (order.state() != OrderState.CANCELLED) {
      cancel(order);
    }
    stock.keepOnly(cartId.value(), Pieces.none());
    return preview.render(cart);
  }

  private void cancel(Order order) {
    List<Payment> held =
        order.payments().stream().sorted().flatMap(id -> payments.lock(id).stream()).toList();
    if (held.stream().anyMatch(it -> it.balance().isTouched())) {
      throw new Rejection(
          ErrorCode.CANCEL_ORDER_FAILED, "The order is being paid and can't be cancelled.");
    }
    FieldValue before = orderHooks.picture(order);
    order.cancel();
    orderHooks.asked(before, order);
    held.stream().filter(it -> !it.balance().remaining().isZero()).forEach(it -> giveUp(it, order));
  }

  private void giveUp(Payment payment, Order order) {
    IntentRequest request =
        new IntentRequest(
            IntentKind.CANCEL,
            order.reference().orderId(),
            Optional.empty(),
            Money.zero(payment.currency()),
            IntentDetails.none());
    hooks.changed(payment, payment.request(request, clock.instant()));
  }
}
