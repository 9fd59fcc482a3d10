package io.kassa.persistence.payment;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.payment.Payments;
import io.kassa.domain.payment.dispute.Disputes;
import io.kassa.domain.payment.dispute.DisputesContract;
import io.kassa.persistence.database.TestDatabase;

class JpaDisputesTest implements DisputesContract {

  private final TestDatabase database = TestDatabase.get();
  private final Disputes disputes = database.injectedInto(new JpaDisputes());
  private final Payments payments = PaymentAdapters.payments(database);

  @Override
  public Disputes disputes() {
    return disputes;
  }

  @Override
  public Payments payments() {
    return payments;
  }

  @Override
  public Transactions transactions() {
    return database;
  }
}
