package io.kassa.domain.number;

import io.kassa.domain.contract.InMemoryTransactions;
import io.kassa.domain.contract.Transactions;

class InMemoryNumbersTest implements NumberSeriesContract {

  private final NumberSeries numbers = new InMemoryNumbers();

  @Override
  public NumberSeries numbers() {
    return numbers;
  }

  @Override
  public Transactions transactions() {
    return new InMemoryTransactions();
  }
}
