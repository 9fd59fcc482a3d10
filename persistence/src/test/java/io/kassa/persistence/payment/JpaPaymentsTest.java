package io.kassa.persistence.payment;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.payment.Payments;
import io.kassa.domain.payment.PaymentsContract;
import io.kassa.persistence.database.TestDatabase;

class JpaPaymentsTest implements PaymentsContract {

  private final TestDatabase database = TestDatabase.get();
  private final Payments payments = PaymentAdapters.payments(database);

  @Override
  public Payments payments() {
    return payments;
  }

  @Override
  public Transactions transactions() {
    return database;
  }
}
