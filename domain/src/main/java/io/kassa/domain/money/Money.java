package io.kassa.domain.money;

import java.math.BigDecimal;

/**
 * An amount in whole minor units of one currency. Sums that overflow or mix currencies throw.
 *
 * @param minor minor units, e.g. öre; negative for what is taken off
 */
public record Money(long minor, CurrencyCode currency) {

  public Money {
    if (currency == null) {
      throw new IllegalArgumentException("Money without a currency");
    }
  }

  public static Money zero(CurrencyCode currency) {
    return new Money(0, currency);
  }

  /**
   * Reads an amount in major units, as prices are written by people.
   *
   * @throws ArithmeticException if it has more decimals than the currency, or is too large
   */
  public static Money ofMajor(BigDecimal major, CurrencyCode currency) {
    return new Money(
        major.movePointRight(currency.fractionDigits()).setScale(0).longValueExact(), currency);
  }

  /** The amount as it stands on the wire: major units with the currency's decimals. */
  public BigDecimal toMajor() {
    return BigDecimal.valueOf(minor, currency.fractionDigits());
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
  }

  public Money times(long factor) {
    return new Money(Math.multiplyExact(minor, factor), currency);
  }

  public Money min(Money other) {
    return minor <= sameCurrency(other).minor ? this : other;
  }

  public boolean isZero() {
    return minor == 0;
  }

  public boolean isAtLeast(Money other) {
    return minor >= sameCurrency(other).minor;
  }

  private Money sameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(currency + " is not " + other.currency);
    }
    return other;
  }
}
