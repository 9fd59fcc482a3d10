package io.kassa.domain.kustom.placement;

import static io.kassa.domain.money.MoneyFixture.SEK;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.kustom.KustomAmounts;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomOrderLine;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.pricing.PricedLine;
import io.kassa.domain.profile.CartProfileFixture;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaidBasketTest {

  @Test
  void everyLineOfKustomsIsALineAndTheFirstDeliveryIsTheDelivery() {
    PricedBasket basket =
        PaidBasket.of(
            order(
                line(KustomOrderLine.Type.PHYSICAL, "CP010", 14950, 2990),
                line(KustomOrderLine.Type.SHIPPING_FEE, "Frakt", 4900, 980),
                line(KustomOrderLine.Type.OTHER, "Rabatt", -1000, -200),
                line(KustomOrderLine.Type.SHIPPING_FEE, "Extra", 100, 20)));

    assertThat(basket.lines())
        .extracting(PricedLine::total)
        .containsExactly(sek("149.50"), sek("-10.00"), sek("1.00"));
    assertThat(basket.shippingTotal()).isEqualTo(sek("49.00"));
    assertThat(basket.amountToPay()).isEqualTo(sek("189.50"));
    assertThat(basket.orderTaxTotal()).isEqualTo(sek("37.90"));
    assertThat(basket.taxIncluded()).isTrue();
  }

  @Test
  void aSalesTaxLineIsAllTax() {
    PricedBasket basket =
        PaidBasket.of(
            order(
                line(KustomOrderLine.Type.PHYSICAL, "CP010", 1500, 0),
                line(KustomOrderLine.Type.SALES_TAX, "Sales tax", 124, 0)));

    assertThat(basket.amountToPay()).isEqualTo(sek("16.24"));
    assertThat(basket.orderTaxTotal()).isEqualTo(sek("1.24"));
  }

  @Test
  void aLineWithoutAReferenceIsCalledByItsName() {
    KustomOrderLine nameless =
        new KustomOrderLine(
            KustomOrderLine.Type.OTHER,
            Optional.empty(),
            "Gift card",
            1,
            -5000,
            0,
            -5000,
            0,
            0,
            Optional.empty());

    PricedLine line = PaidBasket.of(order(nameless)).lines().get(0);

    assertThat(line.item().productNumber()).isEqualTo("Gift card");
    assertThat(line.total()).isEqualTo(sek("-50.00"));
  }

  private static KustomOrder order(KustomOrderLine... lines) {
    long total = List.of(lines).stream().mapToLong(KustomOrderLine::totalAmount).sum();
    long tax = List.of(lines).stream().mapToLong(KustomOrderLine::totalTaxAmount).sum();
    return new KustomOrder(
        new KustomOrderId("k-1"),
        KustomOrder.COMPLETE,
        new KustomOrder.Market(CartProfileFixture.SE, SEK),
        new KustomAmounts(total, tax, List.of(lines)),
        KustomOrderFixture.URLS,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private static KustomOrderLine line(
      KustomOrderLine.Type type, String reference, long total, long tax) {
    return new KustomOrderLine(
        type,
        Optional.of(reference),
        "Called " + reference,
        1,
        total,
        2500,
        total,
        0,
        tax,
        Optional.empty());
  }
}
