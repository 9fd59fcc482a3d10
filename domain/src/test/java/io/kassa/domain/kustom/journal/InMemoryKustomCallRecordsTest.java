package io.kassa.domain.kustom.journal;

import io.kassa.domain.contract.InMemoryTransactions;
import io.kassa.domain.contract.Transactions;

class InMemoryKustomCallRecordsTest implements KustomCallRecordsContract {

  private final KustomCallRecords records = new InMemoryKustomCallRecords();

  @Override
  public KustomCallRecords kustomCallRecords() {
    return records;
  }

  @Override
  public Transactions transactions() {
    return new InMemoryTransactions();
  }
}
