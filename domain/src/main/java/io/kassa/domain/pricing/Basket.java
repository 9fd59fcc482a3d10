package io.kassa.domain.pricing;

import io.kassa.domain.coupon.Coupon;
import io.kassa.domain.profile.CartProfile;
import java.util.List;

/**
 * All that decides what is to be paid.
 *
 * @param lines products that are sold under this profile, in the order in which they are shown
 * @param coupons only those that are usable now, in any order
 */
public record Basket(CartProfile profile, List<BasketLine> lines, List<Coupon> coupons) {}
