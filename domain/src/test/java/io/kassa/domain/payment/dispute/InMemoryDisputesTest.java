package io.kassa.domain.payment.dispute;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.payment.Payments;
import io.kassa.domain.workbench.Shop;

class InMemoryDisputesTest implements DisputesContract {

  private final Shop shop = new Shop();

  @Override
  public Disputes disputes() {
    return shop.disputes;
  }

  @Override
  public Payments payments() {
    return shop.payments;
  }

  @Override
  public Transactions transactions() {
    return shop.transactions;
  }
}
