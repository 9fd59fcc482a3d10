package io.kassa.domain.cart.history;

import io.kassa.domain.contract.InMemoryTransactions;
import io.kassa.domain.contract.Transactions;

class InMemoryCartChangeRecordsTest implements CartChangeRecordsContract {

  private final CartChangeRecords records = new InMemoryCartChangeRecords();

  @Override
  public CartChangeRecords cartChangeRecords() {
    return records;
  }

  @Override
  public Transactions transactions() {
    return new InMemoryTransactions();
  }
}
