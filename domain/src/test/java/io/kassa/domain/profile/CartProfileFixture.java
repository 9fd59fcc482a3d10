package io.kassa.domain.profile;

import static io.kassa.domain.money.MoneyFixture.SEK;
import static io.kassa.domain.money.MoneyFixture.SWEDISH_TAX;
import static io.kassa.domain.money.MoneyFixture.USD;
import static io.kassa.domain.money.MoneyFixture.sek;
import static io.kassa.domain.money.MoneyFixture.usd;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.money.TaxRate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Cart profiles for tests. */
public final class CartProfileFixture {

  public static final CountryCode SE = new CountryCode("SE");
  public static final CountryCode NO = new CountryCode("NO");
  public static final CountryCode US = new CountryCode("US");

  private CartProfileFixture() {}

  /** Crowns with their tax, to Sweden and Norway; delivery costs 49.00, from 499.00 on nothing. */
  public static CartProfile aSwedishProfile() {
    return aSwedishProfile("se-webshop");
  }

  /** The Swedish profile under another key. */
  public static CartProfile aSwedishProfile(String profileKey) {
    return new CartProfile(
        profileKey,
        new CartProfile.Sales("se", SEK, true),
        List.of(SE, NO),
        new ShippingTerms("Frakt", sek("49.00"), SWEDISH_TAX, Optional.of(sek("499.00"))));
  }

  /** Crowns without tax, to Sweden; delivery always costs 39.20. */
  public static CartProfile aBusinessProfile() {
    return new CartProfile(
        "se-business",
        new CartProfile.Sales("se", SEK, false),
        List.of(SE),
        new ShippingTerms("Frakt", sek("39.20"), SWEDISH_TAX, Optional.empty()));
  }

  /** Dollars without sales tax, to the United States; delivery always costs 6.50. */
  public static CartProfile anAmericanProfile() {
    return new CartProfile(
        "us-webshop",
        new CartProfile.Sales("us", USD, false),
        List.of(US),
        new ShippingTerms("Shipping", usd("6.50"), new TaxRate(0), Optional.empty()));
  }

  /** A key that no other test uses. */
  public static String aProfileKey() {
    return "profile-" + UUID.randomUUID();
  }
}
