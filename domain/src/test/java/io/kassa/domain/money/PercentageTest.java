package io.kassa.domain.money;

import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {

  @ParameterizedTest
  @CsvSource({"1000, 398.00, 39.80", "3333, 0.05, 0.02", "5000, 0.01, 0.01", "1, 0.49, 0.00"})
  void aShareIsRoundedHalfUp(int basisPoints, String amount, String share) {
    assertThat(new Percentage(basisPoints).of(sek(amount))).isEqualTo(sek(share));
  }

  @Test
  void theWholeIsTheWhole() {
    assertThat(new Percentage(10_000).of(sek("0.07"))).isEqualTo(sek("0.07"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_001})
  void nothingAndMoreThanEverythingAreNoShares(int basisPoints) {
    assertThatThrownBy(() -> new Percentage(basisPoints))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
