package io.kassa.domain.pricing;

import io.kassa.domain.money.Allocation;
import io.kassa.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A basket with promotions on top of what its coupons take off. Each works on what the ones before
 * it left; within one, shares come before amounts. Lines are taken by content, so the outcome does
 * not depend on the order in which they came.
 */
final class Promoted {

  private final PricedBasket before;

  /** What each line still costs, in an order that is the content's. */
  private final Map<UUID, Long> lines = new LinkedHashMap<>();

  private long shipping;
  private final List<PricedPromotion> told = new ArrayList<>();

  private Promoted(PricedBasket before) {
    this.before = before;
    before.lines().stream()
        .sorted(
            Comparator.comparing((PricedLine line) -> line.item().productNumber())
                .thenComparingLong(PricedLine::quantity))
        .forEach(line -> lines.put(line.lineId(), line.total().minor()));
    shipping = before.shippingTotal().minor();
  }

  static PricedBasket of(PricedBasket before, List<Promotion> promotions) {
    Promoted promoted = new Promoted(before);
    promotions.forEach(promoted::apply);
    return promoted.told.isEmpty() ? before : promoted.basket();
  }

  private void apply(Promotion promotion) {
    long cost = cost();
    shares(promotion.reductions());
    for (Reduction reduction : promotion.reductions()) {
      if (reduction instanceof Reduction.Each each) {
        takeOffEach(each);
      } else if (reduction instanceof Reduction.Spread spread) {
        spread(spread);
      }
    }
    long taken = cost - cost();
    if (taken > 0) {
      told.add(new PricedPromotion(promotion.description(), money(taken)));
    }
  }

  private void shares(List<Reduction> reductions) {
    Map<UUID, BigDecimal> ofLines = new LinkedHashMap<>();
    BigDecimal ofShipping = BigDecimal.ZERO;
    for (Reduction reduction : reductions) {
      if (reduction instanceof Reduction.Share share) {
        share.portion().lines().forEach(it -> ofLines.merge(it, share.rate(), BigDecimal::add));
        ofShipping = share.portion().shipping() ? ofShipping.add(share.rate()) : ofShipping;
      }
    }
    ofLines.forEach((id, rate) -> lines.computeIfPresent(id, (it, left) -> less(left, rate)));
    shipping = less(shipping, ofShipping);
  }

  private static long less(long left, BigDecimal rate) {
    BigDecimal share =
        rate.multiply(BigDecimal.valueOf(left))
            .setScale(0, RoundingMode.HALF_UP)
            .min(BigDecimal.valueOf(left));
    return left - share.longValueExact();
  }

  private void takeOffEach(Reduction.Each each) {
    long amount = each.amount().minor();
    each.portion()
        .lines()
        .forEach(id -> lines.computeIfPresent(id, (it, left) -> left - Math.min(left, amount)));
    if (each.portion().shipping()) {
      shipping -= Math.min(shipping, amount);
    }
  }

  private void spread(Reduction.Spread spread) {
    List<UUID> ids = lines.keySet().stream().filter(spread.portion().lines()::contains).toList();
    List<Long> weights = new ArrayList<>(ids.stream().map(lines::get).toList());
    weights.add(spread.portion().shipping() ? shipping : 0L);
    long most = weights.stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    List<Long> parts = Allocation.proportionally(Math.min(most, spread.amount().minor()), weights);
    for (int i = 0; i < ids.size(); i++) {
      lines.merge(ids.get(i), -parts.get(i), Math::addExact);
    }
    shipping -= parts.get(ids.size());
  }

  private long cost() {
    return lines.values().stream().mapToLong(Long::longValue).reduce(shipping, Math::addExact);
  }

  private PricedBasket basket() {
    List<PricedPromotion> promotions = new ArrayList<>(before.promotions());
    promotions.addAll(told);
    return new PricedBasket(
        before.currency(),
        before.taxIncluded(),
        before.lines().stream().map(this::line).toList(),
        before.shipping().map(this::shipping),
        promotions);
  }

  private PricedLine line(PricedLine line) {
    Money total = money(lines.get(line.lineId()));
    return new PricedLine(
        line.lineId(),
        line.item(),
        line.quantity(),
        line.unitPrice(),
        line.taxRate(),
        line.discount().plus(line.total().minus(total)),
        total,
        Pricing.tax(line.taxRate(), total, before.taxIncluded()));
  }

  private PricedShipping shipping(PricedShipping charged) {
    Money total = money(shipping);
    return new PricedShipping(
        charged.description(),
        charged.price(),
        charged.taxRate(),
        charged.discount().plus(charged.total().minus(total)),
        total,
        Pricing.tax(charged.taxRate(), total, before.taxIncluded()));
  }

  private Money money(long minor) {
    return new Money(minor, before.currency());
  }
}
