package io.kassa.domain.kustom;

import java.time.Instant;
import java.util.Optional;

/**
 * A bought order as order management shows it (Order Management API, GET order): the truth after
 * the purchase.
 *
 * @param order what was bought; without a snippet
 * @param status in Kustom's words: {@code AUTHORIZED}, {@code CAPTURED}, {@code CANCELLED}, …
 * @param reference by which Kustom and the payer know it
 * @param expiresAt until when the money is held
 */
public record KustomPurchase(
    KustomOrder order,
    String status,
    FraudStatus fraudStatus,
    Optional<String> reference,
    Optional<Instant> expiresAt) {

  /** Whether its money is still to be had, or was taken. */
  public boolean isAlive() {
    return order.isComplete();
  }

  /** Whether nothing about it is to be waited for. */
  public boolean isDecided() {
    return !isAlive() || fraudStatus != FraudStatus.PENDING;
  }
}
