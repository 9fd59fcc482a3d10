package io.kassa.domain.cart.change;

import io.kassa.domain.cart.CartContents;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import java.util.Map;
import java.util.stream.Stream;

/** Applies a coupon; one that is applied already is no error. */
public record AddCoupon(CouponCode code) implements CartChange {

  /** Coupons of one cart. */
  public static final int MAX_COUPONS = 10;

  @Override
  public CartContents applyTo(CartContents contents, CartTerms terms) {
    if (contents.coupons().contains(code)) {
      return contents;
    }
    terms.requireUsable(code);
    if (contents.coupons().size() >= MAX_COUPONS) {
      throw new Rejection(
          ErrorCode.CART_LIMIT_EXCEEDED,
          "A cart holds " + MAX_COUPONS + " coupons at most.",
          Map.of("limit", MAX_COUPONS));
    }
    return contents.withCoupons(
        Stream.concat(contents.coupons().stream(), Stream.of(code)).toList());
  }

  @Override
  public ChangeDescription description() {
    return ChangeDescription.of("coupon added", code.code());
  }
}
