package io.kassa.api.fulfilment;

import io.kassa.domain.fulfilment.ReadOrderMoney.OrderMoney;
import io.kassa.domain.order.Order;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An order with its deliveries and its money; amounts in major units.
 *
 * @param orderState {@code pending}: it waits for a person, {@code confirmed} or {@code cancelled}
 * @param reviewReason why it waits
 * @param total what the whole order costs, with tax
 */
public record OrderMoneyRepresentation(
    String orderNumber,
    String orderState,
    Optional<String> reviewReason,
    String currencyCode,
    boolean taxIncluded,
    BigDecimal total,
    String placedAt,
    List<DeliveryRepresentation> deliveries,
    List<PaymentMoneyRepresentation> payments) {

  /** Shows an order. */
  public static OrderMoneyRepresentation of(OrderMoney money) {
    Order order = money.order();
    return new OrderMoneyRepresentation(
        order.reference().orderNumber(),
        order.state().name().toLowerCase(Locale.ROOT),
        order.reviewReason(),
        order.currency().code(),
        order.basket().taxIncluded(),
        order.basket().amountToPay().toMajor(),
        order.placedAt().toString(),
        order.deliveries().stream().map(it -> DeliveryRepresentation.of(order, it)).toList(),
        money.payments().stream()
            .map(it -> PaymentMoneyRepresentation.of(order, it, money.at()))
            .toList());
  }
}
