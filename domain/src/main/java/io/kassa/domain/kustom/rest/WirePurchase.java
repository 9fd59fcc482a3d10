package io.kassa.domain.kustom.rest;

import io.kassa.domain.kustom.KustomOrder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Kustom's order as order management shows it, as far as we read it. It has no snippet, and its tax
 * is that of its lines.
 */
record WirePurchase(
    String orderId,
    String status,
    String purchaseCountry,
    String purchaseCurrency,
    String locale,
    Long originalOrderAmount,
    Long orderAmount,
    List<WireLine> orderLines,
    WireAddress billingAddress,
    WireAddress shippingAddress) {

  /** States in which the money of the purchase is not to be had any more. */
  private static final Set<String> DEAD = Set.of("CANCELLED", "EXPIRED");

  KustomOrder toOrder() {
    return new WireOrder(
            orderId,
            DEAD.contains(status) ? status : KustomOrder.COMPLETE,
            purchaseCountry,
            purchaseCurrency,
            locale,
            Optional.ofNullable(originalOrderAmount).orElse(orderAmount),
            tax(),
            orderLines,
            null,
            null,
            null,
            billingAddress,
            shippingAddress,
            null,
            null)
        .toOrder();
  }

  private long tax() {
    return orderLines.stream().mapToLong(WirePurchase::tax).sum();
  }

  private static long tax(WireLine line) {
    return "sales_tax".equals(line.type())
        ? line.totalAmount()
        : Optional.ofNullable(line.totalTaxAmount()).orElse(0L);
  }
}
