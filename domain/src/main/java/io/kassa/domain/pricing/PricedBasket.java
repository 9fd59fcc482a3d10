package io.kassa.domain.pricing;

import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A basket with everything that it costs.
 *
 * @param lines in the basket's order
 * @param shipping missing while there is nothing to deliver
 */
public record PricedBasket(
    CurrencyCode currency,
    boolean taxIncluded,
    List<PricedLine> lines,
    Optional<PricedShipping> shipping,
    List<PricedPromotion> promotions) {

  public PricedBasket {
    lines = List.copyOf(lines);
    promotions = List.copyOf(promotions);
  }

  /** What the products cost after their discounts. */
  public Money productTotal() {
    return sum(lines.stream().map(PricedLine::total));
  }

  /** What delivery costs after what is waived. */
  public Money shippingTotal() {
    return shipping.map(PricedShipping::total).orElse(zero());
  }

  public Money shippingTax() {
    return shipping.map(PricedShipping::tax).orElse(zero());
  }

  public Money shippingDiscount() {
    return shipping.map(PricedShipping::discount).orElse(zero());
  }

  /** Products and delivery; without tax where the cart's tax is not included. */
  public Money orderTotal() {
    return productTotal().plus(shippingTotal());
  }

  /** The taxes of the lines and of delivery, each rounded by itself, then added. */
  public Money orderTaxTotal() {
    return sum(lines.stream().map(PricedLine::tax)).plus(shippingTax());
  }

  /** What the shopper pays. */
  public Money amountToPay() {
    return taxIncluded ? orderTotal() : orderTotal().plus(orderTaxTotal());
  }

  private Money sum(Stream<Money> amounts) {
    return amounts.reduce(zero(), Money::plus);
  }

  private Money zero() {
    return Money.zero(currency);
  }
}
