package io.kassa.domain.kustom.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.kustom.KustomOrderLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SaleDifferenceTest {

  private static final KustomOrderLine.Sale FREIGHT =
      new KustomOrderLine.Sale(KustomOrderLine.Type.SHIPPING_FEE, Optional.empty(), 1, 4_900, 980);

  @Test
  void theFirstIsToldWhole() {
    assertThat(SaleDifference.first(sale(shirts("BX777", 2), FREIGHT)))
        .isEqualTo(
            "amount 0 → 24900; tax 0 → 4980; BX777: quantity 0 → 2, total 0 → 20000;"
                + " shipping_fee: quantity 0 → 1, total 0 → 4900");
  }

  @Test
  void onlyWhatIsDifferentIsTold() {
    assertThat(
            SaleDifference.between(
                sale(shirts("BX777", 2), shirts("BK100", 1), FREIGHT),
                sale(shirts("BX777", 3), shirts("BK100", 1))))
        .isEqualTo(
            "amount 34900 → 40000; tax 6980 → 8000; BX777: quantity 2 → 3, total 20000 → 30000;"
                + " shipping_fee: quantity 1 → 0, total 4900 → 0");
  }

  @Test
  void linesOfOneProductAreToldTogether() {
    assertThat(
            SaleDifference.between(
                sale(shirts("BX777", 2)), sale(shirts("BX777", 1), shirts("BX777", 1))))
        .isEqualTo("the same once more");
  }

  @Test
  void ofManyLinesTheFirstAreTold() {
    KustomOrderLine.Sale[] many =
        IntStream.rangeClosed(0, SaleDifference.MAX_LINES)
            .mapToObj(i -> shirts("P" + i, 1))
            .toArray(KustomOrderLine.Sale[]::new);

    assertThat(SaleDifference.first(sale(many)))
        .contains("P" + (SaleDifference.MAX_LINES - 1) + ":")
        .doesNotContain("P" + SaleDifference.MAX_LINES + ":")
        .endsWith("and 1 lines more");
  }

  private static KustomOrderLine.Sale shirts(String number, long quantity) {
    return new KustomOrderLine.Sale(
        KustomOrderLine.Type.PHYSICAL,
        Optional.of(number),
        quantity,
        quantity * 10_000,
        quantity * 2_000);
  }

  private static ToldSale sale(KustomOrderLine.Sale... lines) {
    return new ToldSale(
        Stream.of(lines).mapToLong(KustomOrderLine.Sale::totalAmount).sum(),
        Stream.of(lines).mapToLong(KustomOrderLine.Sale::totalTaxAmount).sum(),
        List.of(lines));
  }
}
