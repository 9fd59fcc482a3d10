package io.kassa.api.cart;

import io.kassa.api.json.Members;
import io.kassa.domain.coupon.CouponCode;

/** Names a coupon to add or remove. */
public record CouponRequest(String couponCode) {

  CouponCode toCode() {
    return new CouponCode(Members.required("couponCode", couponCode));
  }
}
