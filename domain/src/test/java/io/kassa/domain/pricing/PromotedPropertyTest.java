package io.kassa.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.money.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PromotedPropertyTest {

  @Provide
  Arbitrary<PricedBasket> baskets() {
    return Baskets.any().map(Pricing::price);
  }

  @Provide
  Arbitrary<Function<PricedBasket, Promotion>> wishes() {
    return Baskets.wishes();
  }

  @Provide
  Arbitrary<PricedBasket> promoted() {
    return Baskets.promoted();
  }

  @Property
  void nothingIsNegativeAndEveryLineAddsUp(@ForAll("promoted") PricedBasket basket) {
    for (PricedLine line : basket.lines()) {
      Money full = line.unitPrice().times(line.quantity());
      assertThat(line.discount().minor()).isBetween(0L, full.minor());
      assertThat(line.total()).isEqualTo(full.minus(line.discount()));
      assertThat(line.tax().minor()).isBetween(0L, line.total().minor());
    }
    PricedShipping shipping = basket.shipping().orElseThrow();
    assertThat(shipping.discount().minor()).isBetween(0L, shipping.price().minor());
    assertThat(shipping.total()).isEqualTo(shipping.price().minus(shipping.discount()));
    assertThat(shipping.tax().minor()).isBetween(0L, shipping.total().minor());
  }

  @Property
  void aPromotionTellsExactlyWhatTheOrderCostsLess(
      @ForAll("baskets") PricedBasket before,
      @ForAll("wishes") Function<PricedBasket, Promotion> wish) {
    PricedBasket after = Pricing.promote(before, List.of(wish.apply(before)));

    List<PricedPromotion> told =
        after.promotions().subList(before.promotions().size(), after.promotions().size());
    long less = before.orderTotal().minor() - after.orderTotal().minor();
    assertThat(told.stream().mapToLong(it -> it.total().minor()).sum()).isEqualTo(less);
    assertThat(told).hasSize(less == 0 ? 0 : 1);
  }

  @Property
  void anAmountOffTheWholeOrderIsTakenOffToTheUnit(@ForAll("baskets") PricedBasket before) {
    Money half = new Money(before.orderTotal().minor() / 2, before.currency());
    PricedBasket after =
        Pricing.promote(
            before,
            List.of(
                new Promotion("Half", List.of(new Reduction.Spread(everything(before), half)))));

    assertThat(after.orderTotal()).isEqualTo(before.orderTotal().minus(half));
  }

  @Property
  void theOrderInWhichLinesCameDoesNotMatter(
      @ForAll("baskets") PricedBasket before,
      @ForAll("wishes") Function<PricedBasket, Promotion> wish) {
    List<PricedLine> turned = new ArrayList<>(before.lines());
    Collections.reverse(turned);
    PricedBasket other =
        new PricedBasket(
            before.currency(),
            before.taxIncluded(),
            turned,
            before.shipping(),
            before.promotions());
    List<Promotion> promotions = List.of(wish.apply(before));

    PricedBasket after = Pricing.promote(before, promotions);
    PricedBasket otherAfter = Pricing.promote(other, promotions);

    assertThat(otherAfter.orderTotal()).isEqualTo(after.orderTotal());
    assertThat(otherAfter.shipping()).isEqualTo(after.shipping());
    assertThat(otherAfter.promotions()).isEqualTo(after.promotions());
  }

  private static Portion everything(PricedBasket basket) {
    return new Portion(
        basket.lines().stream().map(PricedLine::lineId).collect(Collectors.toSet()), true);
  }
}
