package io.kassa.persistence.coupon;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.coupon.Coupons;
import io.kassa.domain.coupon.CouponsContract;
import io.kassa.persistence.database.TestDatabase;

class JpaCouponsTest implements CouponsContract {

  private final TestDatabase database = TestDatabase.get();
  private final Coupons coupons = database.injectedInto(new JpaCoupons());

  @Override
  public Coupons coupons() {
    return coupons;
  }

  @Override
  public Transactions transactions() {
    return database;
  }
}
