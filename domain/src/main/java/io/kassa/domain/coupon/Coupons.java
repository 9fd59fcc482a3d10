package io.kassa.domain.coupon;

import java.util.Optional;

/** All coupons. */
public interface Coupons {

  Optional<Coupon> find(CouponCode code);

  /**
   * Adds the coupon, or replaces the one with the same code and keeps how often it was used. Needs
   * a transaction.
   */
  void put(Coupon coupon);

  /** Counts one more order placed with it, beyond its limit if need be. Needs a transaction. */
  void countUse(CouponCode code);
}
