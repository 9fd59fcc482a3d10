package io.kassa.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.money.Money;
import java.math.BigInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PricingPropertyTest {

  @Provide
  Arbitrary<Basket> baskets() {
    return Baskets.any();
  }

  @Property
  void noDiscountIsLargerThanItsLineAndNothingIsNegative(@ForAll("baskets") Basket basket) {
    PricedBasket priced = Pricing.price(basket);

    for (PricedLine line : priced.lines()) {
      Money full = line.unitPrice().times(line.quantity());
      assertThat(line.discount().minor()).isBetween(0L, full.minor());
      assertThat(line.total()).isEqualTo(full.minus(line.discount()));
      assertThat(line.tax().minor()).isBetween(0L, line.total().minor());
    }
    PricedShipping shipping = priced.shipping().orElseThrow();
    assertThat(shipping.discount().minor()).isBetween(0L, shipping.price().minor());
    assertThat(shipping.total()).isEqualTo(shipping.price().minus(shipping.discount()));
    assertThat(shipping.tax().minor()).isBetween(0L, shipping.total().minor());
  }

  @Property
  void promotionsTellWhatCouponsTookOff(@ForAll("baskets") Basket basket) {
    PricedBasket priced = Pricing.price(basket);

    long offProducts = sum(priced.lines().stream().map(PricedLine::discount));
    long told = sum(priced.promotions().stream().map(PricedPromotion::total));

    assertThat(priced.promotions()).hasSameSizeAs(basket.coupons());
    assertThat(told).isBetween(offProducts, offProducts + priced.shippingDiscount().minor());
  }

  @Property
  void taxOfEachLineIsRoundedHalfUpByItself(@ForAll("baskets") Basket basket) {
    PricedBasket priced = Pricing.price(basket);

    for (PricedLine line : priced.lines()) {
      BigInteger divisor =
          BigInteger.valueOf(
              basket.profile().sales().taxIncluded()
                  ? 10_000L + line.taxRate().basisPoints()
                  : 10_000L);
      BigInteger twiceExact =
          BigInteger.valueOf(line.total().minor())
              .multiply(BigInteger.valueOf(2L * line.taxRate().basisPoints()));
      assertThat(BigInteger.valueOf(line.tax().minor()))
          .isEqualTo(twiceExact.add(divisor).divide(divisor.shiftLeft(1)));
    }
  }

  @Property
  void sumsAreThoseOfTheParts(@ForAll("baskets") Basket basket) {
    PricedBasket priced = Pricing.price(basket);

    long products = sum(priced.lines().stream().map(PricedLine::total));
    long taxes = sum(priced.lines().stream().map(PricedLine::tax)) + priced.shippingTax().minor();

    assertThat(priced.productTotal().minor()).isEqualTo(products);
    assertThat(priced.orderTotal().minor()).isEqualTo(products + priced.shippingTotal().minor());
    assertThat(priced.orderTaxTotal().minor()).isEqualTo(taxes);
    assertThat(priced.amountToPay().minor())
        .isEqualTo(priced.orderTotal().minor() + (priced.taxIncluded() ? 0 : taxes));
  }

  private static long sum(Stream<Money> amounts) {
    return amounts.mapToLong(Money::minor).reduce(0, Math::addExact);
  }
}
