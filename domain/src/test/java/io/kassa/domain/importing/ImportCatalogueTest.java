package io.kassa.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.catalogue.ProductFixture;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.coupon.CouponFixture;
import io.kassa.domain.profile.CartProfileFixture;
import io.kassa.domain.workbench.Shop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportCatalogueTest {

  private static final FileVersion VERSION = new FileVersion("all.json", "a".repeat(64));

  private final Shop shop = new Shop();

  @Test
  void whatAFileSaysIsTakenOverAndRemembered() {
    ImportCatalogue importCatalogue = ImportUseCases.importCatalogue(shop);
    assertThat(importCatalogue.isKnown(VERSION)).isFalse();

    importCatalogue.run(
        VERSION,
        new CatalogueContents(
            List.of(CartProfileFixture.aSwedishProfile("new")),
            List.of(ProductFixture.aShirt()),
            Map.of("TS001", 7L),
            List.of(CouponFixture.aShare("NEW", 100))));

    assertThat(importCatalogue.isKnown(VERSION)).isTrue();
    assertThat(shop.profiles.find("new")).isPresent();
    assertThat(shop.stock.onHand("TS001")).contains(7L);
    assertThat(shop.coupons.find(new CouponCode("NEW"))).isPresent();
  }
}
