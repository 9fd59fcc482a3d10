package io.kassa.domain.fulfilment;

import io.kassa.domain.address.Address;
import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.money.Money;
import io.kassa.domain.number.NumberSeries;
import io.kassa.domain.order.DeliveryState;
import io.kassa.domain.order.Order;
import io.kassa.domain.order.OrderHooks;
import io.kassa.domain.order.OrderLine;
import io.kassa.domain.order.Orders;
import io.kassa.domain.payment.IntentState;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.PaymentHooks;
import io.kassa.domain.payment.Payments;
import io.kassa.domain.stock.Pieces;
import io.kassa.domain.stock.Stock;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The transaction in which a wish is taken: order, payment, intent, job and key, or nothing. */
@Stateless
public class FulfilmentDesk {

  @Inject Orders orders;
  @Inject Payments payments;
  @Inject Carts carts;
  @Inject FulfilmentRequests requests;
  @Inject PaymentHooks hooks;
  @Inject OrderHooks orderHooks;
  @Inject Stock stock;
  @Inject NumberSeries numbers;
  @Inject Clock clock;

  /**
   * Takes the wish, or answers what the first of this key was answered.
   *
   * @throws Rejection NOT_FOUND, IDEMPOTENCY_KEY_REUSED, REFUSED_BY_RULE, and those of the command
   *     and the payment
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Receipt accept(RequestKey key, String orderNumber, FulfilmentCommand command) {
    return take(key, orderNumber, command);
  }

  /**
   * The same, in the transaction of a caller who decides something with it and holds nothing but
   * the order and cases. If two callers can come at once under one key they have to hold the same
   * order.
   *
   * @throws Rejection as {@link #accept} does; the caller's transaction is rolled back then
   */
  public Receipt join(RequestKey key, String orderNumber, FulfilmentCommand command) {
    return take(key, orderNumber, command);
  }

  private Receipt take(RequestKey key, String orderNumber, FulfilmentCommand command) {
    Order order = require(orderNumber);
    Optional<FulfilmentRequest> known = requests.find(key.value());
    if (known.isPresent()) {
      return known.get().repeat(key);
    }
    List<Payment> paid = lockAll(order);
    Payment payment = chosen(paid, command.paymentNumber());
    boolean first = payment.paymentId().equals(chosen(paid, Optional.empty()).paymentId());
    FieldValue before = orderHooks.picture(order);
    MoneyIntent intent =
        payment.request(command.apply(order, payment, terms(order, first)), clock.instant());
    if (intent.state() == IntentState.DONE) {
      intent.deliveryId().ifPresent(it -> order.completeDelivery(it, clock.instant()));
    }
    if (command.givesUpGoods()) {
      stock.keepOnly(order.cartId().value(), sold(order));
    }
    orderHooks.asked(before, order);
    hooks.changed(payment, intent);
    Receipt receipt = receipt(order, payment, intent);
    requests.add(new FulfilmentRequest(key, receipt, clock.instant()));
    return receipt;
  }

  /** What the first of this key was answered, if there was one. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<Receipt> answered(RequestKey key) {
    return requests.find(key.value()).map(it -> it.repeat(key));
  }

  /**
   * Lets an intent that is in doubt be tried at once, also one that was given up.
   *
   * @throws Rejection NOT_FOUND, NOT_IN_DOUBT
   */
  public void retry(String orderNumber, UUID intentId) {
    Order order = require(orderNumber);
    Payment payment =
        lockAll(order).stream()
            .filter(it -> it.intent(intentId).isPresent())
            .findFirst()
            .orElseThrow(
                () -> new Rejection(ErrorCode.NOT_FOUND, "The order has no such request."));
    MoneyIntent intent = payment.intent(intentId).orElseThrow();
    if (!intent.state().isOpen()) {
      throw new Rejection(ErrorCode.NOT_IN_DOUBT, "The request has ended.");
    }
    hooks.changed(payment, intent);
  }

  private Order require(String orderNumber) {
    return orders
        .findId(orderNumber)
        .flatMap(orders::lock)
        .orElseThrow(() -> new Rejection(ErrorCode.NOT_FOUND, "There is no such order."));
  }

  /** The one of this number; of no number: the one that the order was placed with. */
  private static Payment chosen(List<Payment> paid, Optional<String> number) {
    return paid.stream()
        .filter(it -> number.map(it.paymentNumber()::equals).orElse(true))
        .min(Comparator.comparing(Payment::createdAt))
        .orElseThrow(
            () -> new Rejection(ErrorCode.PAYMENT_NOT_FOUND, "The order has no such payment."));
  }

  /** In one order everywhere, so that nobody waits for somebody who waits. */
  private List<Payment> lockAll(Order order) {
    return order.payments().stream().sorted().flatMap(id -> payments.lock(id).stream()).toList();
  }

  private FulfilmentCommand.Terms terms(Order order, boolean firstPayment) {
    return new FulfilmentCommand.Terms(
        carts
            .find(order.cartId())
            .map(Cart::country)
            .or(() -> order.extras().contact().address().flatMap(Address::countryCode))
            .orElseThrow(),
        () -> numbers.next(NumberSeries.Kind.DELIVERY),
        firstPayment);
  }

  /** What was sent or will be. */
  private static Pieces sold(Order order) {
    List<OrderLine> lines =
        order.deliveries().stream()
            .filter(it -> it.state() != DeliveryState.CANCELLED)
            .flatMap(it -> it.lines().stream())
            .toList();
    return Pieces.in(lines, OrderLine::productNumber, OrderLine::quantity);
  }

  private static Receipt receipt(Order order, Payment payment, MoneyIntent intent) {
    return new Receipt(
        intent.intentId(),
        order.reference().orderNumber(),
        payment.paymentNumber(),
        intent.kind(),
        intent.state(),
        new Money(intent.amountMinor(), payment.currency()),
        new Money(intent.creditMinor(), payment.currency()),
        intent.reference(),
        intent.deliveryId().flatMap(order::deliveryNumber),
        intent.requestedAt());
  }
}
