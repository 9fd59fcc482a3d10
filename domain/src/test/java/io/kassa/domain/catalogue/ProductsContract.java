package io.kassa.domain.catalogue;

import static io.kassa.domain.money.MoneyFixture.EUR;
import static io.kassa.domain.money.MoneyFixture.SEK;
import static io.kassa.domain.money.MoneyFixture.SWEDISH_TAX;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.money.Money;
import io.kassa.domain.money.TaxRate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of products has to do. */
public interface ProductsContract {

  Products products();

  Transactions transactions();

  @Test
  default void aProductIsFoundWithAllItsPrices() {
    String number = ProductFixture.aProductNumber();
    put(
        new Product(
            number,
            Optional.of("T-shirt"),
            Optional.of("https://images.example.com/t.jpg"),
            List.of(
                new ProductPrice("se", sek("199.00"), SWEDISH_TAX),
                new ProductPrice("de", new Money(1995, EUR), new TaxRate(1900)))));

    Product found = found(number);

    assertThat(found.description()).contains("T-shirt");
    assertThat(found.image()).contains("https://images.example.com/t.jpg");
    assertThat(found.offer("se", SEK)).map(Offer::unitPrice).contains(sek("199.00"));
    assertThat(found.offer("de", EUR)).map(Offer::taxRate).contains(new TaxRate(1900));
    assertThat(found.offer("de", SEK)).isEmpty();
  }

  @Test
  default void aProductMayHaveNeitherDescriptionNorImage() {
    String number = ProductFixture.aProductNumber();
    put(new Product(number, Optional.empty(), Optional.empty(), List.of()));

    Product found = found(number);

    assertThat(found.description()).isEmpty();
    assertThat(found.image()).isEmpty();
  }

  @Test
  default void aProductThatNobodyPutIsNotFound() {
    String nobodys = ProductFixture.aProductNumber();

    assertThat(transactions().in(() -> products().find(nobodys))).isEmpty();
  }

  @Test
  default void theLaterProductOfANumberReplacesTheEarlierAndItsPrices() {
    String number = ProductFixture.aProductNumber();
    put(ProductFixture.aProduct(number, sek("199.00")));
    assertThat(found(number).offer("se", SEK)).isPresent();

    put(ProductFixture.aProduct(number, "outlet", sek("99.00"), SWEDISH_TAX));

    Product found = found(number);
    assertThat(found.offer("outlet", SEK)).map(Offer::unitPrice).contains(sek("99.00"));
    assertThat(found.offer("se", SEK)).isEmpty();
  }

  @Test
  default void aProductThatWasAskedForBeforeItCameIsFoundOnceItIsThere() {
    String number = ProductFixture.aProductNumber();
    assertThat(transactions().in(() -> products().find(number))).isEmpty();

    put(ProductFixture.aProduct(number, sek("199.00")));

    assertThat(transactions().in(() -> products().find(number))).isPresent();
  }

  private void put(Product product) {
    transactions().run(() -> products().put(product));
  }

  private Product found(String number) {
    return transactions().in(() -> products().find(number)).orElseThrow();
  }
}
