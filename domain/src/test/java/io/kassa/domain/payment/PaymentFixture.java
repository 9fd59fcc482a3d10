package io.kassa.domain.payment;

import static io.kassa.domain.money.MoneyFixture.sek;

import io.kassa.domain.time.MovableClock;
import java.time.Instant;
import java.util.UUID;

/** Payments for tests. */
public final class PaymentFixture {

  private PaymentFixture() {}

  /** 407.20 at Kustom. */
  public static Payment aPayment() {
    return aPayment("kustom", aReference(), MovableClock.START);
  }

  /** 407.20 at a provider. */
  public static Payment aPayment(String providerKey, String externalReference, Instant at) {
    return Payment.authorized(
        "P" + UUID.randomUUID(),
        new Payment.Authorization(providerKey, externalReference, sek("407.20")),
        at);
  }

  /** A provider's reference that no other test uses. */
  public static String aReference() {
    return "reference-" + UUID.randomUUID();
  }
}
