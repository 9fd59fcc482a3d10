package io.kassa.batch.catalogue;

import static io.kassa.domain.money.MoneyFixture.SEK;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.kassa.domain.catalogue.Offer;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.importing.ImportCatalogue;
import io.kassa.domain.importing.ImportUseCases;
import io.kassa.domain.money.Money;
import io.kassa.domain.workbench.MapConfig;
import io.kassa.domain.workbench.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueImportTest {

  @TempDir Path directory;

  private final Shop shop = new Shop();
  private final ImportCatalogue importCatalogue = ImportUseCases.importCatalogue(shop);

  @Test
  void whatIsInTheDirectoryIsImported() throws IOException {
    write("products.json", aShirtFor("99.00"));
    write("coupons-spring.json", "[{\"code\":\"NEW\",\"description\":\"d\",\"percentage\":5}]");

    importChangedFiles();

    assertThat(priceOfTheShirt()).contains(sek("99.00"));
    assertThat(shop.stock.onHand("TS001")).contains(5L);
    assertThat(shop.coupons.find(new CouponCode("NEW"))).isPresent();
  }

  @Test
  void aVersionOfAFileIsImportedOnce() throws IOException {
    write("products.json", aShirtFor("99.00"));
    importChangedFiles();
    shop.stock.setCounted(Map.of("TS001", 4L));

    importChangedFiles();

    assertThat(shop.stock.onHand("TS001")).contains(4L);
  }

  @Test
  void aFileThatChangedIsImportedAgain() throws IOException {
    write("products.json", aShirtFor("99.00"));
    importChangedFiles();

    write("products.json", aShirtFor("89.00"));
    importChangedFiles();

    assertThat(priceOfTheShirt()).contains(sek("89.00"));
  }

  @Test
  void aBrokenFileLeavesWhatIsThereAndTheOtherFiles() throws IOException {
    write("products.json", "[{\"productNumber\": \"TS001\"}]");
    write("coupons.json", "[{\"code\":\"NEW\",\"description\":\"d\",\"percentage\":5}]");

    importChangedFiles();

    assertThat(priceOfTheShirt()).contains(sek("199.00"));
    assertThat(shop.coupons.find(new CouponCode("NEW"))).isPresent();
  }

  @Test
  void aBrokenFileIsImportedOnceItIsMended() throws IOException {
    write("products.json", "not JSON");
    importChangedFiles();

    write("products.json", aShirtFor("99.00"));
    importChangedFiles();

    assertThat(priceOfTheShirt()).contains(sek("99.00"));
  }

  @Test
  void filesOfOtherNamesArePassedOver() throws IOException {
    write("notes.txt", "to do");
    write("old-products.json", aShirtFor("1.00"));
    write("products.json.bak", aShirtFor("1.00"));

    importChangedFiles();

    assertThat(priceOfTheShirt()).contains(sek("199.00"));
  }

  @Test
  void withoutADirectoryThereIsNothingToDo() {
    assertThatCode(() -> anImport(Map.of()).importChangedFiles()).doesNotThrowAnyException();
    assertThatCode(
            () ->
                anImport(Map.of("kassa.catalogue.directory", directory + "/none"))
                    .importChangedFiles())
        .doesNotThrowAnyException();
  }

  private void importChangedFiles() {
    anImport(Map.of("kassa.catalogue.directory", directory.toString())).importChangedFiles();
  }

  private CatalogueImport anImport(Map<String, String> config) {
    return new CatalogueImport(new MapConfig(config), importCatalogue, new CatalogueReader());
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(directory.resolve(name), content);
  }

  private Optional<Money> priceOfTheShirt() {
    return shop.products.find("TS001").flatMap(it -> it.offer("se", SEK)).map(Offer::unitPrice);
  }

  private static String aShirtFor(String price) {
    return """
        [{"productNumber": "TS001", "taxRate": 25, "stock": 5,
          "prices": [{"channelKey": "se", "currencyCode": "SEK", "unitPrice": %s}]}]
        """
        .formatted(price);
  }
}
