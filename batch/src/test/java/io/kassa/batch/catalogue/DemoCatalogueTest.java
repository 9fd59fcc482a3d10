package io.kassa.batch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.importing.CatalogueContents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The catalogue that the product is shown with. */
class DemoCatalogueTest {

  private static final Path DEMO =
      Path.of("..", "liberty-config", "src", "main", "liberty", "config", "demo-catalogue");

  @Test
  void everyFileOfTheDemoIsRead() throws IOException {
    List<CatalogueFile> files = CatalogueFile.in(Optional.of(DEMO));

    assertThat(files)
        .extracting(CatalogueFile::name)
        .containsExactly("profiles.json", "products.json", "coupons.json");
    for (CatalogueFile file : files) {
      CatalogueContents contents = new CatalogueReader().read(file.kind(), file.read());
      assertThat(
              contents.profiles().size() + contents.products().size() + contents.coupons().size())
          .isPositive();
    }
  }

  @Test
  void everyProfileOfTheDemoSellsSomething() throws IOException {
    CatalogueContents profiles = contents("profiles.json");
    CatalogueContents products = contents("products.json");

    assertThat(profiles.profiles())
        .allSatisfy(
            profile ->
                assertThat(products.products())
                    .anySatisfy(
                        product ->
                            assertThat(
                                    product.offer(
                                        profile.sales().channelKey(), profile.sales().currency()))
                                .isPresent()));
  }

  private static CatalogueContents contents(String name) throws IOException {
    CatalogueFile file =
        CatalogueFile.in(Optional.of(DEMO)).stream()
            .filter(it -> it.name().equals(name))
            .findFirst()
            .orElseThrow();
    return new CatalogueReader().read(file.kind(), file.read());
  }
}
