package io.kassa.persistence.kustom;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.kustom.journal.KustomCallRecords;
import io.kassa.domain.kustom.journal.KustomCallRecordsContract;
import io.kassa.persistence.database.TestDatabase;

class JpaKustomCallRecordsTest implements KustomCallRecordsContract {

  private final TestDatabase database = TestDatabase.get();
  private final KustomCallRecords records = database.injectedInto(new JpaKustomCallRecords());

  @Override
  public KustomCallRecords kustomCallRecords() {
    return records;
  }

  @Override
  public Transactions transactions() {
    return database;
  }
}
