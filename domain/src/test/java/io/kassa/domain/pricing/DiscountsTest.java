package io.kassa.domain.pricing;

import static io.kassa.domain.coupon.CouponFixture.aShare;
import static io.kassa.domain.coupon.CouponFixture.anAmount;
import static io.kassa.domain.coupon.CouponFixture.freeShipping;
import static io.kassa.domain.money.MoneyFixture.sek;
import static io.kassa.domain.pricing.BasketFixture.aBusinessBasket;
import static io.kassa.domain.pricing.BasketFixture.aSwedishBasket;
import static io.kassa.domain.pricing.BasketFixture.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.coupon.Coupon;
import org.junit.jupiter.api.Test;

class DiscountsTest {

  private final Basket basket =
      aSwedishBasket(line("A", "100.00", 1), line("B", "50.00", 2), line("C", "0.01", 1));

  @Test
  void aShareIsTakenOffEveryLineInProportion() {
    PricedBasket priced = priced(aShare("TENTH", 1000));

    assertThat(priced.lines())
        .extracting(PricedLine::discount)
        .containsExactly(sek("10.00"), sek("10.00"), sek("0.00"));
    assertThat(priced.promotions())
        .containsExactly(new PricedPromotion("Coupon TENTH", sek("20.00")));
  }

  @Test
  void anAmountIsSpreadOverTheLinesByValue() {
    PricedBasket priced = priced(anAmount("MINUS50", sek("50.00")));

    assertThat(priced.lines())
        .extracting(PricedLine::discount)
        .containsExactly(sek("25.00"), sek("25.00"), sek("0.00"));
    assertThat(priced.productTotal()).isEqualTo(sek("150.01"));
  }

  @Test
  void anAmountIsNeverMoreThanTheProductsCost() {
    PricedBasket priced = priced(anAmount("MUCH", sek("999.00")));

    assertThat(priced.productTotal()).isEqualTo(sek("0.00"));
    assertThat(priced.amountToPay()).isEqualTo(sek("49.00"));
    assertThat(priced.promotions())
        .containsExactly(new PricedPromotion("Coupon MUCH", sek("200.01")));
  }

  @Test
  void freeShippingWaivesTheDelivery() {
    PricedBasket priced = priced(freeShipping("SHIPPING"));

    assertThat(priced.shippingTotal()).isEqualTo(sek("0.00"));
    assertThat(priced.promotions())
        .containsExactly(new PricedPromotion("Coupon SHIPPING", sek("49.00")));
  }

  @Test
  void twoCouponsForFreeShippingWaiveItOnce() {
    PricedBasket priced = priced(freeShipping("S1"), freeShipping("S2"));

    assertThat(priced.promotions())
        .extracting(PricedPromotion::total)
        .containsExactly(sek("49.00"), sek("0.00"));
  }

  @Test
  void sharesComeBeforeAmountsAndEachWorksOnWhatIsLeft() {
    Coupon half = aShare("Z-HALF", 5000);
    Coupon tenth = aShare("TENTH", 1000);
    Coupon amount = anAmount("A-MINUS50", sek("50.00"));

    PricedBasket priced = priced(amount, half, tenth);

    assertThat(priced.promotions())
        .containsExactly(
            new PricedPromotion("Coupon TENTH", sek("20.00")),
            new PricedPromotion("Coupon Z-HALF", sek("90.01")),
            new PricedPromotion("Coupon A-MINUS50", sek("50.00")));
    assertThat(priced.productTotal()).isEqualTo(sek("40.00"));
  }

  @Test
  void taxIsThatOfWhatIsLeft() {
    PricedBasket priced =
        Pricing.price(
            BasketFixture.with(aBusinessBasket(line("A", "100.00", 1)), aShare("HALF", 5000)));

    assertThat(priced.lines()).extracting(PricedLine::tax).containsExactly(sek("12.50"));
  }

  private PricedBasket priced(Coupon... coupons) {
    return Pricing.price(BasketFixture.with(basket, coupons));
  }
}
