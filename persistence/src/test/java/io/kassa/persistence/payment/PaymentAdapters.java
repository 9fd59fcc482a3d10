package io.kassa.persistence.payment;

import io.kassa.domain.payment.Payments;
import io.kassa.persistence.database.TestDatabase;

/** The adapters of this room, for tests in others. */
public final class PaymentAdapters {

  private PaymentAdapters() {}

  public static Payments payments(TestDatabase database) {
    return database.injectedInto(new JpaPayments());
  }
}
