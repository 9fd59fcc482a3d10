package io.kassa.domain.kustom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackTokenTest {

  @Test
  void aTokenNeedsNoEscapingInAnAddressAndDoesNotShowWhenPrinted() {
    CallbackToken token = CallbackToken.random();

    assertThat(token.value())
        .matches("[A-Za-z0-9_-]{43}")
        .isNotEqualTo(CallbackToken.random().value());
    assertThat(token.toString()).doesNotContain(token.value());
    assertThat(token.hash()).matches("[0-9a-f]{64}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../x", "a b", "a?b", "é"})
  void anOrderIdThatCouldLeadElsewhereIsNone(String value) {
    assertThatThrownBy(() -> new KustomOrderId(value)).isInstanceOf(IllegalArgumentException.class);
  }
}
