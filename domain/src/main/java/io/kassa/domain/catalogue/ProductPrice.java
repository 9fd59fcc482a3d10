package io.kassa.domain.catalogue;

import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import io.kassa.domain.money.TaxRate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The price of one product in one channel and currency, in minor units. */
@Embeddable
public class ProductPrice {

  @Column(name = "channel_key")
  private String channelKey;

  @Column(name = "currency_code")
  private String currencyCode;

  @Column(name = "unit_price")
  private long unitPrice;

  /** Hundredths of a percent. Tax differs by country, so the price carries it. */
  @Column(name = "tax_rate")
  private int taxRate;

  protected ProductPrice() {}

  /**
   * @param unitPrice with or without tax, as the channel's profile says
   */
  public ProductPrice(String channelKey, Money unitPrice, TaxRate rate) {
    this.channelKey = channelKey;
    this.currencyCode = unitPrice.currency().code();
    this.unitPrice = unitPrice.minor();
    this.taxRate = rate.basisPoints();
  }

  boolean isFor(String channel, CurrencyCode currency) {
    return channelKey.equals(channel) && currencyCode.equals(currency.code());
  }

  Money unitPrice() {
    return new Money(unitPrice, new CurrencyCode(currencyCode));
  }

  TaxRate taxRate() {
    return new TaxRate(taxRate);
  }
}
