package io.kassa.domain.payment;

import io.kassa.domain.contract.InMemoryTransactions;
import io.kassa.domain.contract.Transactions;

class InMemoryPaymentsTest implements PaymentsContract {

  private final InMemoryPayments payments = new InMemoryPayments();

  @Override
  public Payments payments() {
    return payments;
  }

  @Override
  public Transactions transactions() {
    return new InMemoryTransactions(payments);
  }
}
