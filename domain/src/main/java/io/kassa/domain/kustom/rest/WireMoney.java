package io.kassa.domain.kustom.rest;

import io.kassa.domain.kustom.KustomPayments.MoneyOrder;
import io.kassa.domain.payment.Shipment;
import java.util.List;

/** The bodies of a capture and of a refund (Order Management API); absent members are null. */
record WireMoney(
    Long capturedAmount,
    Long refundedAmount,
    String reference,
    String description,
    List<WireLine> orderLines,
    List<WireShipment> shippingInfo) {

  /** Kustom's shipping_info. */
  record WireShipment(
      String shippingCompany, String shippingMethod, String trackingNumber, String trackingUri) {

    static WireShipment of(Shipment shipment) {
      return new WireShipment(
          shipment.carrier().orElse(null),
          shipment.method().orElse(null),
          shipment.trackingNumber().orElse(null),
          shipment.trackingUri().orElse(null));
    }
  }

  static WireMoney capture(MoneyOrder order) {
    return new WireMoney(
        order.amount(),
        null,
        order.reference(),
        order.description().orElse(null),
        lines(order),
        order
            .shipment()
            .filter(Shipment::isKnown)
            .map(it -> List.of(WireShipment.of(it)))
            .orElse(null));
  }

  static WireMoney refund(MoneyOrder order) {
    return new WireMoney(
        null,
        order.amount(),
        order.reference(),
        order.description().orElse(null),
        lines(order),
        null);
  }

  private static List<WireLine> lines(MoneyOrder order) {
    return order.lines().isEmpty() ? null : order.lines().stream().map(WireLine::of).toList();
  }
}
