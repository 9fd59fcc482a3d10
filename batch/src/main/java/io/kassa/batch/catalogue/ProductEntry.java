package io.kassa.batch.catalogue;

import io.kassa.domain.catalogue.Product;
import io.kassa.domain.catalogue.ProductPrice;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import io.kassa.domain.money.TaxRate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One product in {@code products*.json} or, a price a row, in {@code products*.csv}.
 *
 * @param taxRate percent, for all prices without one of their own
 * @param stock pieces; missing: leave it as it is
 */
record ProductEntry(
    String productNumber,
    Optional<String> description,
    Optional<String> image,
    BigDecimal taxRate,
    Optional<Long> stock,
    List<PriceEntry> prices) {

  ProductEntry {
    Required.member(productNumber, "productNumber");
    Required.member(prices, "prices");
    Required.member(taxRate, "taxRate");
    stock.ifPresent(pieces -> Required.notNegative(pieces, "stock"));
    if (productNumber.length() > Product.MAX_NUMBER_LENGTH) {
      throw new IllegalArgumentException("a productNumber that is too long");
    }
  }

  /**
   * What the product costs in one channel.
   *
   * @param unitPrice major units
   * @param taxRate percent, where it is not the product's
   */
  record PriceEntry(
      String channelKey, String currencyCode, BigDecimal unitPrice, Optional<BigDecimal> taxRate) {

    PriceEntry {
      Required.member(channelKey, "prices.channelKey");
      Required.member(currencyCode, "prices.currencyCode");
      Required.notNegative(
          Required.member(unitPrice, "prices.unitPrice").signum(), "prices.unitPrice");
    }

    private ProductPrice toPrice(BigDecimal otherwise) {
      return new ProductPrice(
          channelKey,
          Money.ofMajor(unitPrice, new CurrencyCode(currencyCode)),
          new TaxRate(Percent.toBasisPoints(taxRate.orElse(otherwise))));
    }
  }

  Product toProduct() {
    return new Product(
        productNumber,
        description,
        image,
        prices.stream().map(price -> price.toPrice(taxRate)).toList());
  }
}
