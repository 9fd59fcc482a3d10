package io.kassa.domain.fulfilment;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.order.Order;
import io.kassa.domain.order.Orders;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.Payments;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Shows an order with its deliveries and its money. */
@Stateless
public class ReadOrderMoney {

  @Inject Orders orders;
  @Inject Payments payments;
  @Inject Clock clock;

  /** What is shown, and when that was. */
  public record OrderMoney(Order order, List<Payment> payments, Instant at) {}

  /** One wish, its order and its payment. */
  public record OneIntent(Order order, Payment payment, MoneyIntent intent) {}

  /**
   * Reads an order.
   *
   * @throws Rejection NOT_FOUND
   */
  public OrderMoney read(String orderNumber) {
    Order order =
        orders
            .findId(orderNumber)
            .flatMap(orders::find)
            .orElseThrow(() -> new Rejection(ErrorCode.NOT_FOUND, "There is no such order."));
    return new OrderMoney(order, payments.findAll(order.payments()), clock.instant());
  }

  /**
   * Reads one wish of an order.
   *
   * @throws Rejection NOT_FOUND
   */
  public OneIntent read(String orderNumber, UUID intentId) {
    OrderMoney money = read(orderNumber);
    return money.payments().stream()
        .flatMap(
            payment ->
                payment.intent(intentId).stream()
                    .map(intent -> new OneIntent(money.order(), payment, intent)))
        .findFirst()
        .orElseThrow(() -> new Rejection(ErrorCode.NOT_FOUND, "The order has no such request."));
  }
}
