package io.kassa.domain.fulfilment;

import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.Payment;
import java.time.Instant;

/**
 * An intent of which the provider is about to be asked.
 *
 * @param externalReference the provider's id of the payment
 */
public record IntentInProgress(String externalReference, MoneyIntent intent) {

  static IntentInProgress of(Payment payment, MoneyIntent intent) {
    return new IntentInProgress(payment.externalReference(), intent);
  }

  /** When the provider was asked for the first time, this time included. */
  public Instant firstSentAt() {
    return intent.firstSentAt().orElseThrow();
  }
}
