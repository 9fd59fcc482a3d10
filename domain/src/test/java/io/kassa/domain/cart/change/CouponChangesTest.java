package io.kassa.domain.cart.change;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.coupon.CouponFixture;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.workbench.Shop;
import org.junit.jupiter.api.Test;

class CouponChangesTest {

  private static final CouponCode TENTH = new CouponCode("TENTH");

  private final Shop shop = new Shop();
  private final Cart cart = shop.anEmptyCart();

  @Test
  void aCouponIsAppliedOnceHoweverOftenItIsAdded() {
    change(new AddCoupon(TENTH));
    change(new AddCoupon(new CouponCode("tenth")));

    assertThat(cart.contents().coupons()).containsExactly(TENTH);
  }

  @Test
  void aCouponIsTakenOffOnceAndAgain() {
    change(new AddCoupon(TENTH));

    change(new RemoveCoupon(TENTH));
    change(new RemoveCoupon(TENTH));

    assertThat(cart.contents().coupons()).isEmpty();
  }

  @Test
  void aCouponThatDoesNotExistIsRejected() {
    assertRejectedAs(
        ErrorCode.COUPON_NOT_FOUND, () -> change(new AddCoupon(new CouponCode("NONE"))));
  }

  @Test
  void aCouponThatCantBeUsedNowIsRejected() {
    shop.coupons.countUse(new CouponCode("ONCE"));

    assertRejectedAs(ErrorCode.INVALID_COUPON, () -> change(new AddCoupon(new CouponCode("GONE"))));
    assertRejectedAs(ErrorCode.INVALID_COUPON, () -> change(new AddCoupon(new CouponCode("ONCE"))));
    assertThat(cart.contents().coupons()).isEmpty();
  }

  @Test
  void aCouponOfAnotherCurrencyIsRejected() {
    Cart american = shop.anEmptyCart("us-webshop");
    AddCoupon crowns = new AddCoupon(new CouponCode("MINUS50"));

    assertRejectedAs(ErrorCode.INVALID_COUPON, () -> shop.change(american.id(), crowns));
  }

  @Test
  void aCartHoldsTenCouponsAtMost() {
    for (int i = 0; i <= AddCoupon.MAX_COUPONS; i++) {
      shop.coupons.put(CouponFixture.aShare("SHARE" + i, 100));
    }
    for (int i = 0; i < AddCoupon.MAX_COUPONS; i++) {
      change(new AddCoupon(new CouponCode("SHARE" + i)));
    }

    change(new AddCoupon(new CouponCode("SHARE0")));
    assertRejectedAs(
        ErrorCode.CART_LIMIT_EXCEEDED, () -> change(new AddCoupon(new CouponCode("SHARE10"))));
  }

  private void change(CartChange change) {
    shop.change(cart.id(), change);
  }
}
