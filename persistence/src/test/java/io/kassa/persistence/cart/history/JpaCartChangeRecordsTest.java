package io.kassa.persistence.cart.history;

import io.kassa.domain.cart.history.CartChangeRecords;
import io.kassa.domain.cart.history.CartChangeRecordsContract;
import io.kassa.domain.contract.Transactions;
import io.kassa.persistence.database.TestDatabase;

class JpaCartChangeRecordsTest implements CartChangeRecordsContract {

  private final TestDatabase database = TestDatabase.get();
  private final CartChangeRecords records = database.injectedInto(new JpaCartChangeRecords());

  @Override
  public CartChangeRecords cartChangeRecords() {
    return records;
  }

  @Override
  public Transactions transactions() {
    return database;
  }
}
