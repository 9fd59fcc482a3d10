package io.kassa.domain.kustom.rest;

import io.kassa.domain.kustom.FraudStatus;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomPurchase;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
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
    WireAddress shippingAddress,
    WireCustomer customer,
    String fraudStatus,
    String klarnaReference,
    String expiresAt) {

  /** States in which the money of the purchase is not to be had any more. */
  private static final Set<String> DEAD = Set.of("CANCELLED", "EXPIRED");

  KustomPurchase toPurchase() {
    return new KustomPurchase(
        toOrder(),
        status,
        fraud(),
        Optional.ofNullable(klarnaReference).filter(it -> !it.isBlank()),
        Optional.ofNullable(expiresAt).map(WirePurchase::instant));
  }

  /** Where Kustom says nothing nobody is suspected; a word that we don't know is no acceptance. */
  private FraudStatus fraud() {
    if (fraudStatus == null || fraudStatus.isBlank()) {
      return FraudStatus.ACCEPTED;
    }
    return Arrays.stream(FraudStatus.values())
        .filter(it -> it.name().equals(fraudStatus))
        .findFirst()
        .orElse(FraudStatus.PENDING);
  }

  private static Instant instant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  private KustomOrder toOrder() {
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
            customer,
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
