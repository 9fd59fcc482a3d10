package io.kassa.domain.fulfilment;

import io.kassa.domain.contract.InMemoryTransactions;
import io.kassa.domain.contract.Transactions;

class InMemoryFulfilmentRequestsTest implements FulfilmentRequestsContract {

  private final InMemoryFulfilmentRequests requests = new InMemoryFulfilmentRequests();

  @Override
  public FulfilmentRequests requests() {
    return requests;
  }

  @Override
  public Transactions transactions() {
    return new InMemoryTransactions(requests);
  }
}
