package io.kassa.domain.kustom;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.money.Money;
import io.kassa.domain.pricing.Baskets;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.pricing.PricedLine;
import io.kassa.domain.profile.CartProfileFixture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KustomLinesPropertyTest {

  @Provide
  Arbitrary<PricedBasket> baskets() {
    return Baskets.promoted();
  }

  /** Where prices hold no tax, the United States are told it in one line, others line by line. */
  @Provide
  Arbitrary<CountryCode> countries() {
    return Arbitraries.of(CartProfileFixture.SE, CartProfileFixture.US);
  }

  @Property
  void everyBasketBecomesAnOrderThatKustomTakes(
      @ForAll("baskets") PricedBasket basket, @ForAll("countries") CountryCode country) {
    KustomAmounts amounts = KustomLines.of(basket, country);

    assertThat(KustomRules.brokenBy(amounts, country)).isEmpty();
  }

  @Property
  void kustomTakesWhatTheCartSaysIsToBePaid(
      @ForAll("baskets") PricedBasket basket, @ForAll("countries") CountryCode country) {
    KustomAmounts amounts = KustomLines.of(basket, country);

    assertThat(amounts.orderAmount()).isEqualTo(basket.amountToPay().minor());
    assertThat(amounts.orderTaxAmount()).isEqualTo(basket.orderTaxTotal().minor());
  }

  @Property
  void everyLineSellsAsManyPiecesAsInTheCartAtTheRateOfTheCatalogue(
      @ForAll("baskets") PricedBasket basket) {
    KustomAmounts amounts = KustomLines.of(basket, CartProfileFixture.SE);

    for (int i = 0; i < basket.lines().size(); i++) {
      PricedLine line = basket.lines().get(i);
      KustomOrderLine told = amounts.lines().get(i);
      assertThat(told.quantity()).isEqualTo(line.quantity());
      assertThat(told.taxRate()).isEqualTo(line.taxRate().basisPoints());
      assertThat(told.unitPrice()).isNotNegative();
      assertThat(told.totalAmount()).isNotNegative();
    }
  }

  @Property
  void aUnitPriceThatHoldsTheTaxIsThePriceOfTheCatalogueWithTheTaxOfItsRate(
      @ForAll("baskets") PricedBasket basket) {
    Assume.that(!basket.taxIncluded());
    KustomAmounts amounts = KustomLines.of(basket, CartProfileFixture.SE);

    for (int i = 0; i < basket.lines().size(); i++) {
      PricedLine line = basket.lines().get(i);
      Money price = line.unitPrice();
      long withTax = price.plus(line.taxRate().taxOnTopOf(price)).minor();
      assertThat(amounts.lines().get(i).unitPrice()).isBetween(withTax - 1, withTax + 1);
    }
  }
}
