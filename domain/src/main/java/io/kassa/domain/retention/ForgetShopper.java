package io.kassa.domain.retention;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartHooks;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.job.ForgetJobs;
import io.kassa.domain.kustom.KustomCartFields;
import io.kassa.domain.kustom.externalpayment.Handoffs;
import io.kassa.domain.order.Order;
import io.kassa.domain.order.Orders;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.Payments;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.review.ReviewCases;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Erases who bought: names, addresses, e-mail, phone, the fields that a storefront keeps, and what
 * rules copied from them to carts, orders, payments and jobs. What was bought and paid stays, for
 * the books, and in which country.
 */
@Stateless
public class ForgetShopper {

  private static final Set<String> MARKS =
      Set.of(KustomCartFields.ORDER_ID, KustomCartFields.PENDING_HASH, KustomCartFields.SYNC_HASH);

  @Inject Leftovers leftovers;
  @Inject NeededShopper needed;
  @Inject Carts carts;
  @Inject CartHooks hooks;
  @Inject Orders orders;
  @Inject Payments payments;
  @Inject ReviewCases cases;
  @Inject Handoffs handoffs;
  @Inject ForgetJobs jobs;
  @Inject Clock clock;

  /**
   * Erases it; once more changes nothing. An open cart is rejected with it.
   *
   * @throws Rejection NOT_FOUND; INVALID_REQUEST while the shopper is needed, with the reason
   */
  public void forget(CartId cartId) {
    forgetUnlessNeeded(cartId)
        .ifPresent(
            why -> {
              throw new Rejection(ErrorCode.INVALID_REQUEST, why);
            });
  }

  /** Some carts whose shopper may be forgotten by time, after this one in their order. */
  public List<CartId> find(Instant then, Optional<CartId> after, int limit) {
    return leftovers.findWithShopper(then, after, limit);
  }

  /** Erases it, or answers for what it is needed. */
  public Optional<String> forgetUnlessNeeded(CartId cartId) {
    Cart cart = carts.requireLocked(cartId);
    Optional<Order> order =
        cart.order().map(reference -> reference.orderId()).flatMap(orders::lock);
    List<Payment> paid =
        order.stream()
            .flatMap(it -> it.payments().stream())
            .flatMap(it -> payments.lock(it).stream())
            .toList();
    Optional<String> why =
        order
            .flatMap(it -> needed.forOrder(it, paid))
            .or(() -> needed.forMoney(jobs, moneyIds(paid)))
            .or(() -> needed.forPaying(cartId));
    if (why.isEmpty()) {
      rejectOpen(cart);
      cart.forgetShopper(MARKS, clock.instant());
      order.ifPresent(Order::forgetShopper);
      paid.forEach(Payment::forgetShopper);
      forgetCases(cartId);
      handoffs.removeAll(cartId);
      jobs.forget(ids(cart, order, paid));
    }
    return why;
  }

  private void forgetCases(CartId cartId) {
    cases.findAll(cartId.value()).stream()
        .flatMap(it -> cases.lock(it.caseId()).stream())
        .forEach(ReviewCase::forgetShopper);
  }

  /** Else its shopper would come back and be known again. */
  private void rejectOpen(Cart cart) {
    if (cart.isOpen()) {
      cart.reject(clock.instant());
      hooks.rejected(cart.id());
    }
  }

  /** Of all that a job may have come from. */
  private static List<String> ids(Cart cart, Optional<Order> order, List<Payment> payments) {
    List<String> ids = new ArrayList<>();
    ids.add(cart.id().toString());
    order.ifPresent(it -> ids.add(it.reference().orderId().toString()));
    ids.addAll(moneyIds(payments));
    return ids;
  }

  private static List<String> moneyIds(List<Payment> payments) {
    List<String> ids = new ArrayList<>();
    for (Payment payment : payments) {
      ids.add(payment.paymentId().toString());
      payment.intents().forEach(intent -> ids.add(intent.intentId().toString()));
    }
    return ids;
  }
}
