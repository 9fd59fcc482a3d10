package io.kassa.batch.catalogue;

import static io.kassa.domain.money.MoneyFixture.EUR;
import static io.kassa.domain.money.MoneyFixture.SEK;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.batch.catalogue.CatalogueFile.Kind;
import io.kassa.domain.catalogue.Offer;
import io.kassa.domain.catalogue.Product;
import io.kassa.domain.coupon.Benefit;
import io.kassa.domain.coupon.Coupon;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.importing.CatalogueContents;
import io.kassa.domain.money.Percentage;
import io.kassa.domain.money.TaxRate;
import io.kassa.domain.profile.CartProfile;
import io.kassa.domain.profile.CartProfileFixture;
import io.kassa.domain.profile.ShippingTerms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueReaderTest {

  @Test
  void aProfileIsRead() throws IOException {
    CartProfile profile =
        read(
                Kind.PROFILES_JSON,
                """
                [{"profileKey": "se-webshop", "channelKey": "se", "currencyCode": "SEK",
                  "taxIncluded": true, "countries": ["se", "NO"],
                  "shipping": {"description": "Frakt", "price": 49, "taxRate": 25,
                               "freeFrom": 499.00}}]
                """)
            .profiles()
            .get(0);

    assertThat(profile.profileKey()).isEqualTo("se-webshop");
    assertThat(profile.sales()).isEqualTo(new CartProfile.Sales("se", SEK, true));
    assertThat(profile.allowedCountries())
        .containsExactly(CartProfileFixture.SE, CartProfileFixture.NO);
    assertThat(profile.shipping())
        .isEqualTo(
            new ShippingTerms(
                "Frakt", sek("49.00"), new TaxRate(2500), Optional.of(sek("499.00"))));
  }

  @Test
  void aProductIsReadWithItsPricesAndStock() throws IOException {
    CatalogueContents contents =
        read(
            Kind.PRODUCTS_JSON,
            """
            [{"productNumber": "TS001", "description": "T-shirt", "taxRate": 25, "stock": 7,
              "prices": [
                {"channelKey": "se", "currencyCode": "SEK", "unitPrice": 199.50},
                {"channelKey": "de", "currencyCode": "EUR", "unitPrice": 19, "taxRate": 5.5}]}]
            """);

    Product product = contents.products().get(0);
    assertThat(product.description()).contains("T-shirt");
    assertThat(product.image()).isEmpty();
    assertThat(product.offer("se", SEK)).map(Offer::unitPrice).contains(sek("199.50"));
    assertThat(product.offer("se", SEK)).map(Offer::taxRate).contains(new TaxRate(2500));
    assertThat(product.offer("de", EUR)).map(Offer::taxRate).contains(new TaxRate(550));
    assertThat(contents.stock()).containsEntry("TS001", 7L);
  }

  @Test
  void aProductWithoutStockLeavesItAsItIs() throws IOException {
    CatalogueContents contents =
        read(
            Kind.PRODUCTS_JSON,
            "[{\"productNumber\": \"TS001\", \"taxRate\": 25, \"prices\": []}]");

    assertThat(contents.products()).hasSize(1);
    assertThat(contents.stock()).isEmpty();
  }

  @Test
  void aCouponOfEachKindIsRead() throws IOException {
    CatalogueContents contents =
        read(
            Kind.COUPONS_JSON,
            """
            [{"code": "tenth", "description": "A tenth", "percentage": 12.5},
             {"code": "MINUS50", "description": "50 off", "amount": 50, "currencyCode": "SEK"},
             {"code": "SHIP", "description": "Free", "freeShipping": true,
              "validFrom": "2026-01-01T00:00:00Z", "validUntil": "2026-02-01T00:00:00Z",
              "useLimit": 3}]
            """);

    assertThat(contents.coupons())
        .extracting(Coupon::code)
        .containsExactly(
            new CouponCode("TENTH"), new CouponCode("MINUS50"), new CouponCode("SHIP"));
    assertThat(contents.coupons())
        .extracting(Coupon::benefit)
        .containsExactly(
            new Benefit.Share(new Percentage(1250)),
            new Benefit.Amount(sek("50.00")),
            new Benefit.FreeShipping());
    Coupon january = contents.coupons().get(2);
    assertThat(january.isUsable(Instant.parse("2026-01-31T23:59:59Z"), SEK)).isTrue();
    assertThat(january.isUsable(Instant.parse("2026-02-01T00:00:00Z"), SEK)).isFalse();
  }

  @Test
  void rowsOfASpreadsheetWithTheSameNumberAreOneProduct() throws IOException {
    CatalogueContents contents =
        read(
            Kind.PRODUCTS_CSV,
            """
            productNumber,description,image,taxRate,stock,channelKey,currencyCode,unitPrice
            TS001,"T-shirt, ""white""\",,25,7,se,SEK,199.00
            TS001,,,19,,de,EUR,19.95
            CP010,Cap,https://images.example.com/c.jpg,25,,se,SEK,149.5
            """);

    assertThat(contents.products())
        .extracting(Product::productNumber)
        .containsExactly("TS001", "CP010");
    Product shirt = contents.products().get(0);
    assertThat(shirt.description()).contains("T-shirt, \"white\"");
    assertThat(shirt.offer("se", SEK)).map(Offer::unitPrice).contains(sek("199.00"));
    assertThat(shirt.offer("de", EUR)).map(Offer::taxRate).contains(new TaxRate(1900));
    assertThat(contents.stock()).containsOnlyKeys("TS001").containsEntry("TS001", 7L);
  }

  @Test
  void aSpreadsheetMayBeginWithAByteOrderMark() throws IOException {
    CatalogueContents contents =
        read(
            Kind.PRODUCTS_CSV,
            "\uFEFFproductNumber,taxRate,channelKey,currencyCode,unitPrice\nTS001,25,se,SEK,199\n");

    assertThat(contents.products()).extracting(Product::productNumber).containsExactly("TS001");
  }

  @Test
  void columnsOfASpreadsheetThatNeedNotBeThereMayBeMissing() throws IOException {
    CatalogueContents contents =
        read(
            Kind.PRODUCTS_CSV,
            "productNumber,taxRate,channelKey,currencyCode,unitPrice\r\nTS001,25,se,SEK,199\r\n");

    assertThat(contents.products().get(0).description()).isEmpty();
    assertThat(contents.stock()).isEmpty();
  }

  private static CatalogueContents read(Kind kind, String content) throws IOException {
    return new CatalogueReader().read(kind, content.getBytes(StandardCharsets.UTF_8));
  }
}
