package io.kassa.api.cart;

import io.kassa.api.json.Members;
import io.kassa.domain.coupon.CouponCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names a coupon to add or remove. */
public record CouponRequest(@Schema(examples = "WELCOME10", required = true) String couponCode) {

  CouponCode toCode() {
    return new CouponCode(Members.required("couponCode", couponCode));
  }
}
