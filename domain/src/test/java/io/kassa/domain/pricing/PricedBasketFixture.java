package io.kassa.domain.pricing;

import static io.kassa.domain.money.MoneyFixture.SEK;
import static io.kassa.domain.money.MoneyFixture.SWEDISH_TAX;
import static io.kassa.domain.money.MoneyFixture.sek;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Priced baskets for tests. */
public final class PricedBasketFixture {

  private PricedBasketFixture() {}

  /** Two shirts with a tenth off and a delivery: 407.20 with 81.44 of tax. */
  public static PricedBasket aPricedBasket() {
    return new PricedBasket(
        SEK,
        true,
        List.of(twoShirts()),
        Optional.of(
            new PricedShipping(
                "Frakt", sek("49.00"), SWEDISH_TAX, sek("0.00"), sek("49.00"), sek("9.80"))),
        List.of(new PricedPromotion("10 % off", sek("39.80"))));
  }

  private static PricedLine twoShirts() {
    return new PricedLine(
        UUID.randomUUID(),
        new PricedLine.Item(
            "TS001", Optional.of("T-shirt"), Optional.of("https://images.example.com/ts001.jpg")),
        2,
        sek("199.00"),
        SWEDISH_TAX,
        sek("39.80"),
        sek("358.20"),
        sek("71.64"));
  }
}
