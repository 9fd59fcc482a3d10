package io.kassa.persistence.kustom;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.kustom.event.KustomEvents;
import io.kassa.domain.kustom.event.KustomEventsContract;
import io.kassa.persistence.database.TestDatabase;

class JpaKustomEventsTest implements KustomEventsContract {

  private final TestDatabase database = TestDatabase.get();
  private final KustomEvents events = database.injectedInto(new JpaKustomEvents());

  @Override
  public KustomEvents kustomEvents() {
    return events;
  }

  @Override
  public Transactions transactions() {
    return database;
  }
}
