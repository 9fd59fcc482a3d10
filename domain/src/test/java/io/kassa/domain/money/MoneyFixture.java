package io.kassa.domain.money;

import java.math.BigDecimal;

/** Currencies and amounts for tests. */
public final class MoneyFixture {

  public static final CurrencyCode SEK = new CurrencyCode("SEK");
  public static final CurrencyCode EUR = new CurrencyCode("EUR");
  public static final CurrencyCode USD = new CurrencyCode("USD");

  /** 25 %. */
  public static final TaxRate SWEDISH_TAX = new TaxRate(2500);

  private MoneyFixture() {}

  /** Swedish crowns, as people write them. */
  public static Money sek(String major) {
    return Money.ofMajor(new BigDecimal(major), SEK);
  }

  /** Dollars, as people write them. */
  public static Money usd(String major) {
    return Money.ofMajor(new BigDecimal(major), USD);
  }
}
