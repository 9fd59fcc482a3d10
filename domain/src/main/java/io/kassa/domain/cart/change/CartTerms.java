package io.kassa.domain.cart.change;

import io.kassa.domain.catalogue.Products;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.coupon.Coupons;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.profile.CartProfile;
import java.time.Instant;

/** What a command has to ask before it may change a cart. */
public record CartTerms(CartProfile profile, Products products, Coupons coupons, Instant now) {

  /**
   * Asks whether the product can be bought under the cart's profile.
   *
   * @throws Rejection PRODUCT_NOT_FOUND
   */
  void requireSold(String productNumber) {
    if (products.offer(productNumber, profile.sales()).isEmpty()) {
      throw new Rejection(ErrorCode.PRODUCT_NOT_FOUND, "No such product is sold in this channel.");
    }
  }

  /**
   * Asks whether the coupon takes something off now.
   *
   * @throws Rejection COUPON_NOT_FOUND or INVALID_COUPON
   */
  void requireUsable(CouponCode code) {
    boolean usable =
        coupons
            .find(code)
            .orElseThrow(
                () -> new Rejection(ErrorCode.COUPON_NOT_FOUND, "There is no such coupon."))
            .isUsable(now, profile.sales().currency());
    if (!usable) {
      throw new Rejection(ErrorCode.INVALID_COUPON, "This coupon can't be used now.");
    }
  }
}
