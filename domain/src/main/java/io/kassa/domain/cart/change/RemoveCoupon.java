package io.kassa.domain.cart.change;

import io.kassa.domain.cart.CartContents;
import io.kassa.domain.coupon.CouponCode;

/** Takes a coupon off the cart; one that is not on it is no error. */
public record RemoveCoupon(CouponCode code) implements CartChange {

  @Override
  public CartContents applyTo(CartContents contents, CartTerms terms) {
    return contents.withCoupons(
        contents.coupons().stream().filter(other -> !other.equals(code)).toList());
  }

  @Override
  public ChangeDescription description() {
    return ChangeDescription.of("coupon removed", code.code());
  }
}
