package io.kassa.domain.coupon;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Coupons in memory. */
public final class InMemoryCoupons implements Coupons {

  private final Map<CouponCode, Coupon> coupons = new HashMap<>();
  private final Map<CouponCode, Long> uses = new HashMap<>();

  public InMemoryCoupons(Coupon... coupons) {
    List.of(coupons).forEach(this::put);
  }

  @Override
  public Optional<Coupon> find(CouponCode code) {
    Optional<Coupon> found = Optional.ofNullable(coupons.get(code));
    found.ifPresent(coupon -> setUses(coupon, uses(code)));
    return found;
  }

  @Override
  public void put(Coupon coupon) {
    coupons.put(coupon.code(), coupon);
  }

  @Override
  public void countUse(CouponCode code) {
    uses.merge(code, 1L, Long::sum);
  }

  /** How many orders were placed with it. */
  public long uses(CouponCode code) {
    return uses.getOrDefault(code, 0L);
  }

  /** The count is the database's, so nothing but a mapping can fill it in. */
  private static void setUses(Coupon coupon, long uses) {
    try {
      Field column = Coupon.class.getDeclaredField("useCount");
      column.setAccessible(true);
      column.setLong(coupon, uses);
    } catch (ReflectiveOperationException gone) {
      throw new IllegalStateException(gone);
    }
  }
}
