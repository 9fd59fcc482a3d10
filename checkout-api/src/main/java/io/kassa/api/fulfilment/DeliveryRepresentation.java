package io.kassa.api.fulfilment;

import io.kassa.domain.order.Order;
import io.kassa.domain.order.OrderDelivery;
import io.kassa.domain.order.OrderLine;
import io.kassa.domain.payment.Shipment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A delivery; amounts in major units, with tax.
 *
 * @param deliveryState {@code open}; {@code processing}: sent, and its money is being taken; {@code
 *     completed}; {@code cancelled}
 * @param total what it costs, shipping included
 */
public record DeliveryRepresentation(
    String deliveryNumber,
    String deliveryState,
    BigDecimal total,
    Optional<UUID> invoiceId,
    Optional<String> carrier,
    Optional<String> trackingNumber,
    Optional<String> trackingUri,
    Optional<String> completedAt,
    List<Line> lines) {

  /**
   * A line.
   *
   * @param lineId by which it is named in requests
   */
  public record Line(UUID lineId, String productNumber, long quantity, long returnedQuantity) {

    static Line of(OrderLine line) {
      return new Line(
          line.itemId(), line.productNumber(), line.quantity(), line.returnedQuantity());
    }
  }

  static DeliveryRepresentation of(Order order, OrderDelivery delivery) {
    return new DeliveryRepresentation(
        delivery.deliveryNumber(),
        delivery.state().name().toLowerCase(Locale.ROOT),
        order.basketOf(delivery).amountToPay().toMajor(),
        delivery.invoiceId(),
        delivery.shipment().flatMap(Shipment::carrier),
        delivery.shipment().flatMap(Shipment::trackingNumber),
        delivery.shipment().flatMap(Shipment::trackingUri),
        delivery.completedAt().map(Instant::toString),
        delivery.lines().stream().map(Line::of).toList());
  }
}
