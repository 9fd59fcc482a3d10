package io.kassa.domain.kustom;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.profile.CartProfileFixture;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that everything else is held against are held against recorded orders here. */
class KustomRulesTest {

  @ParameterizedTest
  @CsvSource({
    "50000, 1000, 4545",
    "6000, 2500, 1200",
    "10000, 1000, 909",
    "-1000, 1000, -91",
    "9900, 2500, 1980",
    "1800, 2100, 312",
    "4000, 2000, 667",
    "4000, 2000, 666",
    "9880, 2506, 1980",
    "34900, 2500, 6980",
    "82500, 2500, 16500",
    "9900, 1900, 1581",
    "13800, 1900, 2203",
    "-14950, 2500, -2990"
  })
  void aTaxThatKustomTookIsTaken(long total, int rate, long tax) {
    assertThat(broken(line(1, total, rate, total, tax))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"50000, 1000, 5000", "495, 700, 41", "4000, 2000, 665", "4000, 2000, 668"})
  void aTaxThatKustomRefusedIsRefused(long total, int rate, long tax) {
    assertThat(broken(line(1, total, rate, total, tax))).hasSize(1);
  }

  @Test
  void aTotalThatIsNotQuantityTimesPriceIsRefused() {
    assertThat(broken(line(3, 333, 0, 1000, 0))).hasSize(1);
  }

  @Test
  void sumsThatAreNotThoseOfTheLinesAreRefused() {
    KustomOrderLine line = line(1, 10000, 1000, 10000, 909);

    assertThat(broken(new KustomAmounts(10001, 909, List.of(line)))).hasSize(1);
    assertThat(broken(new KustomAmounts(10000, 908, List.of(line)))).hasSize(1);
  }

  @Test
  void taxOnALineAndInASalesTaxLineIsRefused() {
    KustomOrderLine line = line(1, 10000, 1000, 10000, 909);
    KustomOrderLine salesTax =
        new KustomOrderLine(
            KustomOrderLine.Type.SALES_TAX,
            Optional.empty(),
            "Sales tax",
            1,
            909,
            0,
            909,
            0,
            0,
            Optional.empty());

    assertThat(
            KustomRules.brokenBy(
                new KustomAmounts(10909, 909, List.of(line, salesTax)), CartProfileFixture.US))
        .hasSize(1);
  }

  private static List<String> broken(KustomOrderLine line) {
    return broken(new KustomAmounts(line.totalAmount(), line.totalTaxAmount(), List.of(line)));
  }

  private static List<String> broken(KustomAmounts amounts) {
    return KustomRules.brokenBy(amounts, CartProfileFixture.SE).stream()
        .filter(sentence -> !sentence.contains("sign"))
        .toList();
  }

  private static KustomOrderLine line(
      long quantity, long unitPrice, int rate, long total, long tax) {
    return new KustomOrderLine(
        KustomOrderLine.Type.PHYSICAL,
        Optional.of("N1"),
        "Thing",
        quantity,
        unitPrice,
        rate,
        total,
        0,
        tax,
        Optional.empty());
  }
}
