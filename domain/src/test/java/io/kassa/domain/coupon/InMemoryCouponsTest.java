package io.kassa.domain.coupon;

import io.kassa.domain.contract.InMemoryTransactions;
import io.kassa.domain.contract.Transactions;

class InMemoryCouponsTest implements CouponsContract {

  private final Coupons coupons = new InMemoryCoupons();

  @Override
  public Coupons coupons() {
    return coupons;
  }

  @Override
  public Transactions transactions() {
    return new InMemoryTransactions();
  }
}
