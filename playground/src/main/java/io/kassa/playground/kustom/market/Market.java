package io.kassa.playground.kustom.market;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A country where one can buy; amounts are hundredths of its currency everywhere. */
public enum Market {
  /** Sweden. */
  SE("SEK", "swe"),
  /** Norway. */
  NO("NOK", "nor"),
  /** Denmark. */
  DK("DKK", "dnk"),
  /** Finland. */
  FI("EUR", "fin"),
  /** Germany. */
  DE("EUR", "deu"),
  /** The Netherlands. */
  NL("EUR", "nld"),
  /** Austria. */
  AT("EUR", "aut"),
  /** Spain. */
  ES("EUR", "esp"),
  /** France. */
  FR("EUR", "fra"),
  /** Belgium. */
  BE("EUR", "bel"),
  /** Great Britain. */
  GB("GBP", "gbr"),
  /** Switzerland. */
  CH("CHF", "che"),
  /** The United States, where tax is a line of its own. */
  US("USD", "usa"),
  /** Poland. */
  PL("PLN", "pol");

  private final String currency;
  private final String alpha3;

  Market(String currency, String alpha3) {
    this.currency = currency;
    this.alpha3 = alpha3;
  }

  /** The market of this country code, in either case. */
  public static Optional<Market> ofCountry(String country) {
    String code = country.toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(market -> market.name().equals(code)).findFirst();
  }

  /** Whether one buys here in this currency; the case is not looked at, which is assumed. */
  public boolean sellsIn(String currencyCode) {
    return currency.equalsIgnoreCase(currencyCode);
  }

  /** The country's code of three letters, lower case, as Kustom's browser events have it. */
  public String alpha3() {
    return alpha3;
  }
}
