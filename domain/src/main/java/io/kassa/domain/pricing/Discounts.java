package io.kassa.domain.pricing;

import io.kassa.domain.coupon.Benefit;
import io.kassa.domain.coupon.Coupon;
import io.kassa.domain.money.Allocation;
import io.kassa.domain.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the coupons of a basket take off each line. Shares come before amounts and each kind by
 * code, and lines are taken by content, so the outcome does not depend on any order of arrival.
 * Each coupon works on what the ones before it left.
 */
final class Discounts {

  private final List<BasketLine> lines;
  private final Map<UUID, Money> remaining = new HashMap<>();
  private final Map<UUID, Money> gross = new HashMap<>();
  private final List<PricedPromotion> onProducts = new ArrayList<>();
  private final List<Coupon> onShipping = new ArrayList<>();
  private final Money zero;

  private Discounts(Basket basket) {
    zero = Money.zero(basket.profile().sales().currency());
    lines = basket.lines().stream().sorted(BasketLine.BY_CONTENT).toList();
    boolean taxIncluded = basket.profile().sales().taxIncluded();
    for (BasketLine line : lines) {
      Money full = AmountLimits.requireLine(line.offer().unitPrice(), line.quantity(), taxIncluded);
      gross.put(line.lineId(), full);
      remaining.put(line.lineId(), full);
    }
    AmountLimits.requireOrder(left(), taxIncluded);
  }

  static Discounts of(Basket basket) {
    Discounts discounts = new Discounts(basket);
    basket.coupons().stream()
        .sorted(Comparator.comparing(Discounts::rank).thenComparing(Coupon::code))
        .forEach(discounts::apply);
    return discounts;
  }

  Money of(BasketLine line) {
    return gross.get(line.lineId()).minus(remaining.get(line.lineId()));
  }

  boolean shippingIsFree() {
    return !onShipping.isEmpty();
  }

  List<PricedPromotion> promotions(Optional<PricedShipping> shipping) {
    List<PricedPromotion> all = new ArrayList<>(onProducts);
    Money waived = shipping.map(PricedShipping::discount).orElse(zero);
    for (Coupon coupon : onShipping) {
      all.add(new PricedPromotion(coupon.description(), waived));
      waived = zero;
    }
    return all;
  }

  private static int rank(Coupon coupon) {
    if (coupon.benefit() instanceof Benefit.Share) {
      return 0;
    }
    return coupon.benefit() instanceof Benefit.Amount ? 1 : 2;
  }

  private void apply(Coupon coupon) {
    if (coupon.benefit() instanceof Benefit.Share share) {
      takeOff(coupon, share.percentage().of(left()));
    } else if (coupon.benefit() instanceof Benefit.Amount amount) {
      takeOff(coupon, amount.amount().min(left()));
    } else {
      onShipping.add(coupon);
    }
  }

  private void takeOff(Coupon coupon, Money amount) {
    List<Long> weights = lines.stream().map(line -> remaining.get(line.lineId()).minor()).toList();
    List<Long> parts = Allocation.proportionally(amount.minor(), weights);
    for (int i = 0; i < parts.size(); i++) {
      UUID lineId = lines.get(i).lineId();
      Money part = new Money(parts.get(i), amount.currency());
      remaining.computeIfPresent(lineId, (id, money) -> money.minus(part));
    }
    onProducts.add(new PricedPromotion(coupon.description(), amount));
  }

  private Money left() {
    return remaining.values().stream().reduce(zero, Money::plus);
  }
}
