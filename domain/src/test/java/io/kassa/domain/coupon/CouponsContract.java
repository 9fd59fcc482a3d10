package io.kassa.domain.coupon;

import static io.kassa.domain.money.MoneyFixture.EUR;
import static io.kassa.domain.money.MoneyFixture.SEK;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.money.Percentage;
import io.kassa.domain.time.MovableClock;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of coupons has to do. */
public interface CouponsContract {

  Coupons coupons();

  Transactions transactions();

  @Test
  default void aCouponIsFoundWithItsBenefit() {
    String share = CouponFixture.aCouponCode();
    String amount = CouponFixture.aCouponCode();
    String shipping = CouponFixture.aCouponCode();
    put(CouponFixture.aShare(share, 1250));
    put(CouponFixture.anAmount(amount, sek("50.00")));
    put(CouponFixture.freeShipping(shipping));

    assertThat(found(share).benefit()).isEqualTo(new Benefit.Share(new Percentage(1250)));
    assertThat(found(amount).benefit()).isEqualTo(new Benefit.Amount(sek("50.00")));
    assertThat(found(shipping).benefit()).isEqualTo(new Benefit.FreeShipping());
    assertThat(found(share).description()).isEqualTo("Coupon " + share);
  }

  @Test
  default void aCouponThatNobodyPutIsNotFound() {
    CouponCode nobodys = new CouponCode(CouponFixture.aCouponCode());

    Optional<Coupon> found = transactions().in(() -> coupons().find(nobodys));

    assertThat(found).isEmpty();
  }

  @Test
  default void aCouponHoldsFromItsFirstMomentUntilJustBeforeItsLast() {
    String code = CouponFixture.aCouponCode();
    put(
        CouponFixture.aCoupon(
            code,
            new Benefit.FreeShipping(),
            new Coupon.Validity(
                Optional.of(MovableClock.START),
                Optional.of(MovableClock.START.plusSeconds(60)),
                Optional.empty())));

    Coupon found = found(code);

    assertThat(found.isUsable(MovableClock.START.minusSeconds(1), SEK)).isFalse();
    assertThat(found.isUsable(MovableClock.START, SEK)).isTrue();
    assertThat(found.isUsable(MovableClock.START.plusSeconds(59), SEK)).isTrue();
    assertThat(found.isUsable(MovableClock.START.plusSeconds(60), SEK)).isFalse();
  }

  @Test
  default void anAmountHoldsInItsOwnCurrencyOnly() {
    String code = CouponFixture.aCouponCode();
    put(CouponFixture.anAmount(code, sek("50.00")));

    assertThat(found(code).isUsable(MovableClock.START, SEK)).isTrue();
    assertThat(found(code).isUsable(MovableClock.START, EUR)).isFalse();
  }

  @Test
  default void aCouponIsUsedUpByAsManyOrdersAsItAllows() {
    String code = CouponFixture.aCouponCode();
    put(CouponFixture.aLimitedCoupon(code, 2));

    countUse(code);
    assertThat(found(code).isUsable(MovableClock.START, SEK)).isTrue();

    countUse(code);
    assertThat(found(code).isUsable(MovableClock.START, SEK)).isFalse();
  }

  @Test
  default void theLaterCouponOfACodeReplacesTheEarlierAndKeepsItsUses() {
    String code = CouponFixture.aCouponCode();
    put(CouponFixture.aShare(code, 5000));
    countUse(code);

    put(CouponFixture.aLimitedCoupon(code, 1));

    assertThat(found(code).benefit()).isEqualTo(new Benefit.Share(new Percentage(1000)));
    assertThat(found(code).isUsable(MovableClock.START, SEK)).isFalse();
  }

  private void put(Coupon coupon) {
    transactions().run(() -> coupons().put(coupon));
  }

  private void countUse(String code) {
    transactions().run(() -> coupons().countUse(new CouponCode(code)));
  }

  private Coupon found(String code) {
    return transactions().in(() -> coupons().find(new CouponCode(code))).orElseThrow();
  }
}
