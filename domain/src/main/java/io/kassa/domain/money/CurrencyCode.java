package io.kassa.domain.money;

import java.util.Currency;

/**
 * An ISO 4217 code such as {@code SEK}.
 *
 * @param code three capital letters that the JDK knows as a currency with minor units
 */
public record CurrencyCode(String code) {

  public CurrencyCode {
    if (Currency.getInstance(code).getDefaultFractionDigits() < 0) {
      throw new IllegalArgumentException("Currency without minor units: " + code);
    }
  }

  /** How many digits of the major unit the minor unit stands for: 2 for SEK. */
  public int fractionDigits() {
    return Currency.getInstance(code).getDefaultFractionDigits();
  }

  @Override
  public String toString() {
    return code;
  }
}
