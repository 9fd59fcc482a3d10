package io.kassa.domain.pricing;

import io.kassa.domain.money.Money;
import io.kassa.domain.money.TaxRate;
import io.kassa.domain.profile.ShippingTerms;
import java.util.List;
import java.util.Optional;

/**
 * The one computation of what a basket costs. The result depends on what is in the basket, never on
 * the order in which it came there.
 */
public final class Pricing {

  private Pricing() {}

  /**
   * Prices a basket.
   *
   * @throws io.kassa.domain.error.Rejection CART_LIMIT_EXCEEDED if a line or the whole costs more
   *     than an order may hold
   */
  public static PricedBasket price(Basket basket) {
    boolean taxIncluded = basket.profile().sales().taxIncluded();
    Discounts discounts = Discounts.of(basket);
    List<PricedLine> lines =
        basket.lines().stream().map(line -> priced(line, discounts.of(line), taxIncluded)).toList();
    Money productTotal =
        lines.stream()
            .map(PricedLine::total)
            .reduce(Money.zero(basket.profile().sales().currency()), Money::plus);
    Optional<PricedShipping> shipping =
        lines.isEmpty() ? Optional.empty() : Optional.of(shipping(basket, discounts, productTotal));
    AmountLimits.requireOrder(
        shipping.map(PricedShipping::total).map(productTotal::plus).orElse(productTotal),
        taxIncluded);
    return new PricedBasket(
        basket.profile().sales().currency(),
        taxIncluded,
        lines,
        shipping,
        discounts.promotions(shipping));
  }

  /**
   * Takes promotions off. Whether delivery is free by the profile's terms is decided before, so
   * that no part of an amount is lost on it, and a promotion never makes delivery cost something.
   *
   * @param promotions one after another; those that take nothing off are not told of
   */
  public static PricedBasket promote(PricedBasket basket, List<Promotion> promotions) {
    return promotions.isEmpty() ? basket : Promoted.of(basket, promotions);
  }

  private static PricedLine priced(BasketLine line, Money discount, boolean taxIncluded) {
    Money unitPrice = line.offer().unitPrice();
    Money total = unitPrice.times(line.quantity()).minus(discount);
    TaxRate rate = line.offer().taxRate();
    return new PricedLine(
        line.lineId(),
        new PricedLine.Item(
            line.offer().product().productNumber(),
            line.offer().product().description(),
            line.offer().product().image()),
        line.quantity(),
        unitPrice,
        rate,
        discount,
        total,
        tax(rate, total, taxIncluded));
  }

  private static PricedShipping shipping(Basket basket, Discounts discounts, Money productTotal) {
    ShippingTerms terms = basket.profile().shipping();
    boolean waived =
        discounts.shippingIsFree() || terms.freeFrom().filter(productTotal::isAtLeast).isPresent();
    Money discount = waived ? terms.price() : Money.zero(terms.price().currency());
    Money total = terms.price().minus(discount);
    return new PricedShipping(
        terms.description(),
        terms.price(),
        terms.taxRate(),
        discount,
        total,
        tax(terms.taxRate(), total, basket.profile().sales().taxIncluded()));
  }

  static Money tax(TaxRate rate, Money total, boolean taxIncluded) {
    return taxIncluded ? rate.taxWithin(total) : rate.taxOnTopOf(total);
  }
}
