package io.kassa.domain.money;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyCodeTest {

  /** Gold, the dollar in lower case, and nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"XAU", "usd", "ABC", ""})
  void whatIsNoCurrencyWithMinorUnitsIsRefused(String code) {
    assertThatThrownBy(() -> new CurrencyCode(code)).isInstanceOf(IllegalArgumentException.class);
  }
}
