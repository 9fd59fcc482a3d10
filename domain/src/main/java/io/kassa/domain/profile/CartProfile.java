package io.kassa.domain.profile;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import io.kassa.domain.money.TaxRate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The terms under which a storefront opens carts. Loaded by import, read by everyone, changed only
 * by the next import.
 */
@Entity
@Table(name = "cart_profile")
public class CartProfile {

  @Id
  @Column(name = "profile_key")
  private String profileKey;

  @Column(name = "channel_key")
  private String channelKey;

  @Column(name = "currency_code")
  private String currencyCode;

  @Column(name = "tax_included")
  private boolean taxIncluded;

  @Column(name = "default_country")
  private String defaultCountry;

  /** Country codes, separated by commas. */
  @Column(name = "allowed_countries")
  private String allowedCountries;

  @Column(name = "shipping_description")
  private String shippingDescription;

  @Column(name = "shipping_price")
  private long shippingPrice;

  @Column(name = "shipping_tax_rate")
  private int shippingTaxRate;

  @Column(name = "free_shipping_from")
  private Long freeShippingFrom;

  protected CartProfile() {}

  /**
   * @param countries not empty; the first is the default
   */
  public CartProfile(
      String profileKey, Sales sales, List<CountryCode> countries, ShippingTerms shipping) {
    this.profileKey = profileKey;
    this.channelKey = sales.channelKey();
    this.currencyCode = sales.currency().code();
    this.taxIncluded = sales.taxIncluded();
    this.defaultCountry = countries.get(0).code();
    this.allowedCountries = String.join(",", countries.stream().map(CountryCode::code).toList());
    this.shippingDescription = shipping.description();
    this.shippingPrice = shipping.price().minor();
    this.shippingTaxRate = shipping.taxRate().basisPoints();
    this.freeShippingFrom = shipping.freeFrom().map(Money::minor).orElse(null);
  }

  /**
   * How a profile sells.
   *
   * @param channelKey where prices are looked up
   * @param taxIncluded whether all amounts of such carts hold their tax
   */
  public record Sales(String channelKey, CurrencyCode currency, boolean taxIncluded) {}

  public String profileKey() {
    return profileKey;
  }

  public Sales sales() {
    return new Sales(channelKey, new CurrencyCode(currencyCode), taxIncluded);
  }

  public CountryCode defaultCountry() {
    return new CountryCode(defaultCountry);
  }

  /** The default country first. */
  public List<CountryCode> allowedCountries() {
    return List.of(allowedCountries.split(",")).stream().map(CountryCode::new).toList();
  }

  /**
   * Asks whether carts of this profile may go there.
   *
   * @throws Rejection COUNTRY_NOT_ALLOWED
   */
  public void requireAllowed(CountryCode country) {
    List<CountryCode> allowed = allowedCountries();
    if (!allowed.contains(country)) {
      throw new Rejection(
          ErrorCode.COUNTRY_NOT_ALLOWED,
          "This shop does not deliver there.",
          Map.of("allowedCountries", allowed.stream().map(CountryCode::code).toList()));
    }
  }

  public ShippingTerms shipping() {
    CurrencyCode currency = sales().currency();
    return new ShippingTerms(
        shippingDescription,
        new Money(shippingPrice, currency),
        new TaxRate(shippingTaxRate),
        Optional.ofNullable(freeShippingFrom).map(minor -> new Money(minor, currency)));
  }
}
