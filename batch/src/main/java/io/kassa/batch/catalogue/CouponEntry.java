package io.kassa.batch.catalogue;

import io.kassa.domain.coupon.Benefit;
import io.kassa.domain.coupon.Coupon;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import io.kassa.domain.money.Percentage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One coupon in {@code coupons*.json}: exactly one of percentage, amount and freeShipping.
 *
 * @param percentage percent off the products
 * @param amount major units of currencyCode off the products
 * @param useLimit orders
 */
record CouponEntry(
    String code,
    String description,
    Optional<BigDecimal> percentage,
    Optional<BigDecimal> amount,
    Optional<String> currencyCode,
    Optional<Boolean> freeShipping,
    Optional<Instant> validFrom,
    Optional<Instant> validUntil,
    Optional<Long> useLimit) {

  CouponEntry {
    Required.member(code, "code");
    Required.member(description, "description");
  }

  Coupon toCoupon() {
    return new Coupon(
        new CouponCode(code),
        description,
        benefit(),
        new Coupon.Validity(validFrom, validUntil, useLimit));
  }

  private Benefit benefit() {
    List<Benefit> benefits = new ArrayList<>();
    percentage.ifPresent(
        it -> benefits.add(new Benefit.Share(new Percentage(Percent.toBasisPoints(it)))));
    amount.ifPresent(it -> benefits.add(new Benefit.Amount(money(it))));
    freeShipping.filter(it -> it).ifPresent(it -> benefits.add(new Benefit.FreeShipping()));
    if (benefits.size() != 1) {
      throw new IllegalArgumentException(
          "coupon " + code + " needs exactly one of percentage, amount and freeShipping");
    }
    return benefits.get(0);
  }

  private Money money(BigDecimal major) {
    Money money =
        Money.ofMajor(
            major, new CurrencyCode(Required.member(currencyCode.orElse(null), "currencyCode")));
    Required.notNegative(money.minor(), "amount");
    return money;
  }
}
