package io.kassa.domain.kustom;

import static io.kassa.domain.money.MoneyFixture.SEK;
import static io.kassa.domain.money.MoneyFixture.SWEDISH_TAX;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.pricing.PricedBasketFixture;
import io.kassa.domain.pricing.PricedLine;
import io.kassa.domain.pricing.PricedShipping;
import io.kassa.domain.profile.CartProfileFixture;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KustomLinesTest {

  @Test
  void linesWithTheirTaxGoAsTheyAreAndDeliveryIsALine() {
    KustomAmounts amounts =
        KustomLines.of(PricedBasketFixture.aPricedBasket(), CartProfileFixture.SE);

    assertThat(amounts.orderAmount()).isEqualTo(40720);
    assertThat(amounts.orderTaxAmount()).isEqualTo(8144);
    assertThat(amounts.lines())
        .containsExactly(
            new KustomOrderLine(
                KustomOrderLine.Type.PHYSICAL,
                Optional.of("TS001"),
                "T-shirt",
                2,
                19900,
                2500,
                35820,
                3980,
                7164,
                Optional.of("https://images.example.com/ts001.jpg")),
            new KustomOrderLine(
                KustomOrderLine.Type.SHIPPING_FEE,
                Optional.empty(),
                "Frakt",
                1,
                4900,
                2500,
                4900,
                0,
                980,
                Optional.empty()));
  }

  @Test
  void taxThatComesOnTopIsPutIntoPriceAndDiscount() {
    KustomOrderLine line =
        KustomLines.of(aBasketWithoutTax("10.01", "30.03", "7.51"), CartProfileFixture.SE)
            .lines()
            .get(0);

    assertThat(line.totalAmount()).isEqualTo(3754);
    assertThat(line.totalTaxAmount()).isEqualTo(751);
    assertThat(line.unitPrice()).isEqualTo(1252);
    assertThat(line.totalDiscountAmount()).isEqualTo(2);
  }

  @Test
  void whatADiscountLeavesOfTheTaxSaysNothingAboutThePrice() {
    PricedLine almostFree =
        new PricedLine(
            UUID.randomUUID(),
            new PricedLine.Item("TS001", Optional.of("Thing"), Optional.empty()),
            1,
            sek("1000.00"),
            SWEDISH_TAX,
            sek("999.98"),
            sek("0.02"),
            sek("0.01"));
    PricedBasket basket =
        new PricedBasket(SEK, false, List.of(almostFree), Optional.empty(), List.of());

    KustomOrderLine line = KustomLines.of(basket, CartProfileFixture.SE).lines().get(0);

    assertThat(line.unitPrice()).isEqualTo(125_000);
    assertThat(line.totalDiscountAmount()).isEqualTo(124_997);
    assertThat(line.totalAmount()).isEqualTo(3);
    assertThat(line.totalTaxAmount()).isEqualTo(1);
  }

  @Test
  void inTheUnitedStatesOneLineHoldsAllTax() {
    KustomAmounts amounts =
        KustomLines.of(aBasketWithoutTax("10.01", "30.03", "7.51"), CartProfileFixture.US);

    assertThat(amounts.lines())
        .extracting(KustomOrderLine::type)
        .containsExactly(KustomOrderLine.Type.PHYSICAL, KustomOrderLine.Type.SALES_TAX);
    assertThat(amounts.lines()).extracting(KustomOrderLine::totalTaxAmount).containsOnly(0L);
    assertThat(amounts.lines()).extracting(KustomOrderLine::taxRate).containsOnly(0);
    assertThat(amounts.lines().get(1).totalAmount()).isEqualTo(751);
    assertThat(amounts.orderTaxAmount()).isEqualTo(751);
    assertThat(amounts.orderAmount()).isEqualTo(3754);
  }

  @Test
  void deliveryThatNeverCostsAnythingIsNoLine() {
    PricedBasket basket =
        new PricedBasket(
            SEK,
            true,
            List.of(aLine("10.00", "30.00", "6.00", Optional.of("Thing"), Optional.empty())),
            Optional.of(
                new PricedShipping(
                    "Frakt", sek("0.00"), SWEDISH_TAX, sek("0.00"), sek("0.00"), sek("0.00"))),
            List.of());

    assertThat(KustomLines.of(basket, CartProfileFixture.SE).lines()).hasSize(1);
  }

  @Test
  void whatKustomWouldNotTakeIsCutOrLeftOut() {
    Optional<String> tooLong = Optional.of("x".repeat(300));
    Optional<String> insecure = Optional.of("http://images.example.com/a.jpg");

    KustomOrderLine line =
        KustomLines.of(
                aBasketOf(aLine("10.00", "30.00", "6.00", tooLong, insecure)),
                CartProfileFixture.SE)
            .lines()
            .get(0);

    assertThat(line.name()).hasSize(255);
    assertThat(line.imageUrl()).isEmpty();
  }

  @Test
  void aProductWithoutADescriptionIsCalledByItsNumber() {
    KustomOrderLine line =
        KustomLines.of(
                aBasketOf(aLine("10.00", "30.00", "6.00", Optional.of(" "), Optional.empty())),
                CartProfileFixture.SE)
            .lines()
            .get(0);

    assertThat(line.name()).isEqualTo("TS001");
  }

  private static PricedBasket aBasketWithoutTax(String unitPrice, String total, String tax) {
    return new PricedBasket(
        SEK,
        false,
        List.of(aLine(unitPrice, total, tax, Optional.of("Thing"), Optional.empty())),
        Optional.empty(),
        List.of());
  }

  private static PricedBasket aBasketOf(PricedLine line) {
    return new PricedBasket(SEK, true, List.of(line), Optional.empty(), List.of());
  }

  /** Three pieces. */
  private static PricedLine aLine(
      String unitPrice,
      String total,
      String tax,
      Optional<String> description,
      Optional<String> image) {
    return new PricedLine(
        UUID.randomUUID(),
        new PricedLine.Item("TS001", description, image),
        3,
        sek(unitPrice),
        SWEDISH_TAX,
        sek("0.00"),
        sek(total),
        sek(tax));
  }
}
