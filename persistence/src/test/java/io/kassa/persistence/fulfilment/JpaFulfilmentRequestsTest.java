package io.kassa.persistence.fulfilment;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.fulfilment.FulfilmentRequests;
import io.kassa.domain.fulfilment.FulfilmentRequestsContract;
import io.kassa.persistence.database.TestDatabase;

class JpaFulfilmentRequestsTest implements FulfilmentRequestsContract {

  private final TestDatabase database = TestDatabase.get();
  private final FulfilmentRequests requests = database.injectedInto(new JpaFulfilmentRequests());

  @Override
  public FulfilmentRequests requests() {
    return requests;
  }

  @Override
  public Transactions transactions() {
    return database;
  }
}
