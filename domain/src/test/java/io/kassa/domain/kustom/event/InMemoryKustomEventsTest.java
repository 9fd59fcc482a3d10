package io.kassa.domain.kustom.event;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.workbench.Shop;

class InMemoryKustomEventsTest implements KustomEventsContract {

  private final Shop shop = new Shop();

  @Override
  public KustomEvents kustomEvents() {
    return shop.kustomEvents;
  }

  @Override
  public Transactions transactions() {
    return shop.transactions;
  }
}
