package io.kassa.domain.money;

import static io.kassa.domain.money.MoneyFixture.SEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxRateTest {

  /** Values that Kustom took in recorded orders. */
  @ParameterizedTest
  @CsvSource({
    "50000, 1000, 4545",
    "6000, 2500, 1200",
    "10000, 1000, 909",
    "-1000, 1000, -91",
    "9900, 2500, 1980",
    "1800, 2100, 312",
    "4000, 2000, 667",
    "9880, 2506, 1980",
    "34900, 2500, 6980",
    "82500, 2500, 16500",
    "9900, 1900, 1581",
    "13800, 1900, 2203",
    "-14950, 2500, -2990",
    "0, 2500, 0",
    "1, 10000, 1",
    "99, 0, 0"
  })
  void taxWithinAnAmountIsRoundedHalfUp(long gross, int rate, long tax) {
    assertThat(new TaxRate(rate).taxWithin(new Money(gross, SEK))).isEqualTo(new Money(tax, SEK));
  }

  @ParameterizedTest
  @CsvSource({"39920, 2500, 9980", "2, 2500, 1", "1, 2500, 0", "1950, 825, 161", "0, 2500, 0"})
  void taxOnTopOfAnAmountIsRoundedHalfUp(long net, int rate, long tax) {
    assertThat(new TaxRate(rate).taxOnTopOf(new Money(net, SEK))).isEqualTo(new Money(tax, SEK));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 10_001})
  void aRateOutsideOfNothingAndEverythingIsNone(int rate) {
    assertThatThrownBy(() -> new TaxRate(rate)).isInstanceOf(IllegalArgumentException.class);
  }
}
