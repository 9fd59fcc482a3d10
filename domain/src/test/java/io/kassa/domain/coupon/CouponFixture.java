package io.kassa.domain.coupon;

import io.kassa.domain.money.Money;
import io.kassa.domain.money.Percentage;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Coupons for tests. */
public final class CouponFixture {

  public static final Coupon.Validity ALWAYS =
      new Coupon.Validity(Optional.empty(), Optional.empty(), Optional.empty());

  private CouponFixture() {}

  /** A share of the products, in hundredths of a percent. */
  public static Coupon aShare(String code, int basisPoints) {
    return aCoupon(code, new Benefit.Share(new Percentage(basisPoints)), ALWAYS);
  }

  /** An amount off the products. */
  public static Coupon anAmount(String code, Money amount) {
    return aCoupon(code, new Benefit.Amount(amount), ALWAYS);
  }

  /** Delivery for nothing. */
  public static Coupon freeShipping(String code) {
    return aCoupon(code, new Benefit.FreeShipping(), ALWAYS);
  }

  /** A tenth off for so many orders. */
  public static Coupon aLimitedCoupon(String code, long useLimit) {
    return aCoupon(
        code,
        new Benefit.Share(new Percentage(1000)),
        new Coupon.Validity(Optional.empty(), Optional.empty(), Optional.of(useLimit)));
  }

  /** A tenth off until a moment. */
  public static Coupon aCouponUntil(String code, Instant until) {
    return aCoupon(
        code,
        new Benefit.Share(new Percentage(1000)),
        new Coupon.Validity(Optional.empty(), Optional.of(until), Optional.empty()));
  }

  /** Any coupon. */
  public static Coupon aCoupon(String code, Benefit benefit, Coupon.Validity validity) {
    return new Coupon(new CouponCode(code), "Coupon " + code, benefit, validity);
  }

  /** A code that no other test uses. */
  public static String aCouponCode() {
    return "C-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
  }
}
