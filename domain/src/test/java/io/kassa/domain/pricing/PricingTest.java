package io.kassa.domain.pricing;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static io.kassa.domain.money.MoneyFixture.sek;
import static io.kassa.domain.pricing.BasketFixture.aBusinessBasket;
import static io.kassa.domain.pricing.BasketFixture.aSwedishBasket;
import static io.kassa.domain.pricing.BasketFixture.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.coupon.CouponFixture;
import io.kassa.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;

class PricingTest {

  @Test
  void anEmptyBasketCostsNothing() {
    PricedBasket priced = Pricing.price(aSwedishBasket());

    assertThat(priced.amountToPay()).isEqualTo(sek("0.00"));
    assertThat(priced.orderTaxTotal()).isEqualTo(sek("0.00"));
    assertThat(priced.shipping()).isEmpty();
  }

  @Test
  void includedTaxIsPartOfWhatIsPaid() {
    PricedBasket priced = Pricing.price(aSwedishBasket(line("TS001", "199.00", 2)));

    assertThat(priced.productTotal()).isEqualTo(sek("398.00"));
    assertThat(priced.orderTotal()).isEqualTo(sek("447.00"));
    assertThat(priced.orderTaxTotal()).isEqualTo(sek("89.40"));
    assertThat(priced.amountToPay()).isEqualTo(sek("447.00"));
  }

  @Test
  void taxThatIsNotIncludedComesOnTop() {
    PricedBasket priced = Pricing.price(aBusinessBasket(line("TS001", "159.20", 2)));

    assertThat(priced.orderTotal()).isEqualTo(sek("357.60"));
    assertThat(priced.orderTaxTotal()).isEqualTo(sek("89.40"));
    assertThat(priced.amountToPay()).isEqualTo(sek("447.00"));
  }

  @Test
  void deliveryIsFreeFromTheThresholdOn() {
    PricedBasket below = Pricing.price(aSwedishBasket(line("A", "498.99", 1)));
    PricedBasket at = Pricing.price(aSwedishBasket(line("A", "499.00", 1)));

    assertThat(below.shippingTotal()).isEqualTo(sek("49.00"));
    assertThat(at.shippingTotal()).isEqualTo(sek("0.00"));
    assertThat(at.shippingDiscount()).isEqualTo(sek("49.00"));
    assertThat(at.shippingTax()).isEqualTo(sek("0.00"));
  }

  @Test
  void theThresholdIsHeldAgainstTheProductsAfterTheirDiscounts() {
    Basket basket =
        BasketFixture.with(
            aSwedishBasket(line("A", "499.00", 1)), CouponFixture.aShare("TENTH", 1000));

    assertThat(Pricing.price(basket).shippingTotal()).isEqualTo(sek("49.00"));
  }

  @Test
  void aLineThatCostsTooMuchIsRejected() {
    Basket atTheLimit = aSwedishBasket(line("A", "1000000.00", 1));
    Basket over = aSwedishBasket(line("A", "500000.01", 2));

    assertThat(Pricing.price(atTheLimit).productTotal()).isEqualTo(sek("1000000.00"));
    assertRejectedAs(ErrorCode.CART_LIMIT_EXCEEDED, () -> Pricing.price(over));
  }

  @Test
  void linesThatTogetherCostTooMuchAreRejected() {
    BasketLine line = line("A", "1000000.00", 1);
    BasketLine other = line("B", "1000000.00", 1);

    assertRejectedAs(
        ErrorCode.CART_LIMIT_EXCEEDED,
        () -> Pricing.price(aSwedishBasket(line, other, line("C", "0.01", 1))));
  }

  @Test
  void whereTaxComesOnTopTheLimitsAreHalf() {
    Basket over = aBusinessBasket(line("A", "500000.01", 1));

    assertRejectedAs(ErrorCode.CART_LIMIT_EXCEEDED, () -> Pricing.price(over));
  }
}
