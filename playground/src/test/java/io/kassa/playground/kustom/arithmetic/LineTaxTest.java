package io.kassa.playground.kustom.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTaxTest {
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
    "100000000, 10000, 50000000"
  })
  void taxIsCalculatedAsKustomDoes(long amount, long rate, long tax) {
    assertThat(LineTax.inside(amount, rate)).isEqualTo(tax);
  }

  @Test
  void halfAUnitIsRoundedAwayFromZero() {
    assertThat(LineTax.inside(1, 10_000)).isEqualTo(1);
    assertThat(LineTax.inside(-1, 10_000)).isEqualTo(-1);
  }
}
