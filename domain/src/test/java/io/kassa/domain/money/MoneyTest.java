package io.kassa.domain.money;

import static io.kassa.domain.money.MoneyFixture.EUR;
import static io.kassa.domain.money.MoneyFixture.SEK;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void anAmountInMajorUnitsIsReadToTheMinorUnit() {
    assertThat(Money.ofMajor(new BigDecimal("49.99"), SEK)).isEqualTo(new Money(4999, SEK));
    assertThat(Money.ofMajor(new BigDecimal("49"), SEK)).isEqualTo(new Money(4900, SEK));
    assertThat(Money.ofMajor(new BigDecimal("49.9900"), SEK)).isEqualTo(new Money(4999, SEK));
  }

  @Test
  void anAmountWithMoreDecimalsThanTheCurrencyIsRefused() {
    BigDecimal tooExact = new BigDecimal("49.995");

    assertThatThrownBy(() -> Money.ofMajor(tooExact, SEK)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aCurrencyWithoutDecimalsHasNone() {
    Money yen = Money.ofMajor(new BigDecimal("500"), new CurrencyCode("JPY"));

    assertThat(yen.minor()).isEqualTo(500);
    assertThat(yen.toMajor()).isEqualTo(new BigDecimal("500"));
  }

  @Test
  void onTheWireAnAmountHasItsDecimals() {
    assertThat(sek("49.90").toMajor().toPlainString()).isEqualTo("49.90");
    assertThat(sek("0").toMajor().toPlainString()).isEqualTo("0.00");
    assertThat(new Money(-5, SEK).toMajor().toPlainString()).isEqualTo("-0.05");
  }

  @Test
  void twoCurrenciesAreNeverMixed() {
    Money crowns = sek("1.00");
    Money euros = new Money(100, EUR);

    assertThatThrownBy(() -> crowns.plus(euros)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> crowns.minus(euros)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> crowns.min(euros)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> crowns.isAtLeast(euros)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSumThatIsTooLargeIsAnErrorNotAnotherNumber() {
    Money most = new Money(Long.MAX_VALUE, SEK);

    assertThatThrownBy(() -> most.plus(sek("0.01"))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void theSmallerOfTwoIsTheSmaller() {
    assertThat(sek("1.00").min(sek("2.00"))).isEqualTo(sek("1.00"));
    assertThat(sek("2.00").min(sek("1.00"))).isEqualTo(sek("1.00"));
    assertThat(sek("1.00").isAtLeast(sek("1.00"))).isTrue();
    assertThat(sek("0.99").isAtLeast(sek("1.00"))).isFalse();
  }
}
