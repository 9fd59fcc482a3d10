package io.kassa.domain.catalogue;

import static io.kassa.domain.money.MoneyFixture.SWEDISH_TAX;
import static io.kassa.domain.money.MoneyFixture.sek;

import io.kassa.domain.money.Money;
import io.kassa.domain.money.TaxRate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Products for tests. */
public final class ProductFixture {

  private ProductFixture() {}

  /** A T-shirt for 199.00 in Sweden. */
  public static Product aShirt() {
    return aProduct("TS001", sek("199.00"));
  }

  /** A cap for 149.50 in Sweden. */
  public static Product aCap() {
    return aProduct("CP010", sek("149.50"));
  }

  /** A product that is sold in Sweden. */
  public static Product aProduct(String productNumber, Money unitPrice) {
    return aProduct(productNumber, "se", unitPrice, SWEDISH_TAX);
  }

  /** A product that is sold in one channel. */
  public static Product aProduct(
      String productNumber, String channelKey, Money unitPrice, TaxRate taxRate) {
    return new Product(
        productNumber,
        Optional.of("Product " + productNumber),
        Optional.of("https://images.example.com/" + productNumber + ".jpg"),
        List.of(new ProductPrice(channelKey, unitPrice, taxRate)));
  }

  /** A number that no other test uses. */
  public static String aProductNumber() {
    return "N-" + UUID.randomUUID();
  }
}
