package io.kassa.domain.retention;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.job.ForgetJobs;
import io.kassa.domain.order.DeliveryState;
import io.kassa.domain.order.Order;
import io.kassa.domain.order.Orders;
import io.kassa.domain.payment.Payments;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Erases who bought: names, addresses, e-mail, phone and the fields that a storefront keeps, from a
 * cart and its order, and what rules copied from them into jobs. What was bought and paid stays,
 * for the books.
 */
@Stateless
public class ForgetShopper {

  @Inject Leftovers leftovers;
  @Inject Carts carts;
  @Inject Orders orders;
  @Inject Payments payments;
  @Inject ForgetJobs jobs;
  @Inject Clock clock;

  /**
   * Erases it; once more changes nothing.
   *
   * @throws Rejection NOT_FOUND; INVALID_REQUEST while the order is not sent: the address is needed
   */
  public void forget(CartId cartId) {
    if (!forgetIfEnded(cartId)) {
      throw new Rejection(
          ErrorCode.INVALID_REQUEST,
          "The order is neither delivered nor cancelled: its address is needed.");
    }
  }

  /** Erases it, unless the order is not sent yet. */
  boolean forgetIfEnded(CartId cartId) {
    Cart cart = carts.requireLocked(cartId);
    Optional<Order> order =
        cart.order().map(reference -> reference.orderId()).flatMap(orders::lock);
    if (order.filter(it -> !hasEnded(it)).isPresent()) {
      return false;
    }
    cart.forgetShopper(clock.instant());
    order.ifPresent(Order::forgetShopper);
    jobs.forget(ids(cart, order));
    leftovers.noteForgotten(cartId, clock.instant());
    return true;
  }

  /** Of all that a job may have come from. */
  private List<String> ids(Cart cart, Optional<Order> order) {
    List<String> ids = new ArrayList<>();
    ids.add(cart.id().toString());
    order.ifPresent(
        it -> {
          ids.add(it.reference().orderId().toString());
          payments
              .findAll(it.payments())
              .forEach(
                  payment -> {
                    ids.add(payment.paymentId().toString());
                    payment.intents().forEach(intent -> ids.add(intent.intentId().toString()));
                  });
        });
    return ids;
  }

  private static boolean hasEnded(Order order) {
    return order.deliveries().stream()
        .allMatch(
            it -> it.state() == DeliveryState.COMPLETED || it.state() == DeliveryState.CANCELLED);
  }
}
