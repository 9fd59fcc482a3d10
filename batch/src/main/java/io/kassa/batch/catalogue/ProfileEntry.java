package io.kassa.batch.catalogue;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import io.kassa.domain.money.TaxRate;
import io.kassa.domain.profile.CartProfile;
import io.kassa.domain.profile.ShippingTerms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One cart profile in {@code profiles*.json}.
 *
 * @param countries where may be delivered; the first is the default
 */
record ProfileEntry(
    String profileKey,
    String channelKey,
    String currencyCode,
    boolean taxIncluded,
    List<String> countries,
    ShippingEntry shipping) {

  private static final CountryCode UNITED_STATES = new CountryCode("US");

  ProfileEntry {
    Required.member(profileKey, "profileKey");
    Required.member(channelKey, "channelKey");
    Required.member(currencyCode, "currencyCode");
    Required.member(shipping, "shipping");
    if (Required.member(countries, "countries").isEmpty()) {
      throw new IllegalArgumentException("a profile without countries");
    }
    if (taxIncluded && countries.stream().map(CountryCode::of).anyMatch(UNITED_STATES::equals)) {
      throw new IllegalArgumentException(
          "a profile for the United States with tax included: there it is always on top");
    }
  }

  /**
   * What delivery costs.
   *
   * @param price major units
   * @param taxRate percent
   * @param freeFrom major units
   */
  record ShippingEntry(
      String description, BigDecimal price, BigDecimal taxRate, Optional<BigDecimal> freeFrom) {

    ShippingEntry {
      Required.member(description, "shipping.description");
      Required.notNegative(Required.member(price, "shipping.price").signum(), "shipping.price");
      Required.member(taxRate, "shipping.taxRate");
    }

    private ShippingTerms toTerms(CurrencyCode currency) {
      return new ShippingTerms(
          description,
          Money.ofMajor(price, currency),
          new TaxRate(Percent.toBasisPoints(taxRate)),
          freeFrom.map(major -> Money.ofMajor(major, currency)));
    }
  }

  CartProfile toProfile() {
    CurrencyCode currency = new CurrencyCode(currencyCode);
    return new CartProfile(
        profileKey,
        new CartProfile.Sales(channelKey, currency, taxIncluded),
        countries.stream().map(CountryCode::of).toList(),
        shipping.toTerms(currency));
  }
}
