package io.kassa.batch.catalogue;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.batch.catalogue.CatalogueFile.Kind;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueErrorsTest {

  private static final String PRICE =
      "{'channelKey': 'se', 'currencyCode': 'SEK', 'unitPrice': 199}";

  @Test
  void aMemberThatNobodyKnowsIsAnError() {
    assertRefused(
        Kind.PRODUCTS_JSON,
        "[{'productNumber': 'TS001', 'taxRate': 25, 'prices': [], 'descripton': 'T-shirt'}]",
        "descripton");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'taxRate': 25, 'prices': []} | productNumber",
        "{'productNumber': ' ', 'taxRate': 25, 'prices': []} | productNumber",
        "{'productNumber': 'A', 'prices': []} | taxRate",
        "{'productNumber': 'A', 'taxRate': 25} | prices",
        "{'productNumber': 'A', 'taxRate': 25, 'prices': [], 'stock': -1} | stock",
        "{'productNumber': 'A', 'taxRate': 101, 'prices': [PRICE]} | 0..10000",
        "{'productNumber': 'A', 'taxRate': 25, 'prices': [{'channelKey': 'se'}]} | currencyCode",
      })
  void whatAProductLacksIsNamed(String product, String reason) {
    assertRefused(Kind.PRODUCTS_JSON, "[" + product.replace("PRICE", PRICE) + "]", reason);
  }

  @Test
  void aPriceWithMoreDecimalsThanItsCurrencyIsAnError() {
    String product =
        "{'productNumber': 'A', 'taxRate': 25, 'prices': ["
            + PRICE.replace("199", "199.999")
            + "]}";

    assertRefused(Kind.PRODUCTS_JSON, "[" + product + "]", "Rounding");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'code': 'A', 'description': 'a'} | exactly one",
        "{'code': 'A', 'description': 'a', 'percentage': 5, 'freeShipping': true} | exactly one",
        "{'code': 'A', 'description': 'a', 'amount': 5} | currencyCode",
        "{'code': 'A', 'description': 'a', 'percentage': 0} | 1..10000",
        "{'code': 'A', 'percentage': 5} | description",
      })
  void whatACouponLacksIsNamed(String coupon, String reason) {
    assertRefused(Kind.COUPONS_JSON, "[" + coupon + "]", reason);
  }

  @Test
  void aProfileWithoutCountriesIsAnError() {
    assertRefused(
        Kind.PROFILES_JSON,
        "[{'profileKey': 'a', 'channelKey': 'se', 'currencyCode': 'SEK', 'taxIncluded': true,"
            + " 'countries': [], 'shipping': {'description': 'Frakt', 'price': 0, 'taxRate': 0}}]",
        "countries");
  }

  @Test
  void aRowWithoutAPriceIsNamed() {
    assertRefused(
        Kind.PRODUCTS_CSV,
        "productNumber,taxRate,channelKey,currencyCode,unitPrice\nTS001,25,se,SEK,\n",
        "row 1 without unitPrice");
  }

  @Test
  void aColumnThatNobodyKnowsIsAnError() {
    assertRefused(
        Kind.PRODUCTS_CSV,
        "productNumber,descripton,taxRate,channelKey,currencyCode,unitPrice\n",
        "descripton");
  }

  @Test
  void aSpreadsheetInAnotherEncodingIsAnError() {
    byte[] latin =
        "productNumber,taxRate,channelKey,currencyCode,unitPrice\nÖ1,25,se,SEK,1\n"
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> new CatalogueReader().read(Kind.PRODUCTS_CSV, latin))
        .isInstanceOf(CharacterCodingException.class);
  }

  @Test
  void whatIsNoListIsAnError() {
    assertRefused(Kind.PRODUCTS_JSON, "{}", "");
    assertRefused(Kind.PRODUCTS_JSON, "", "");
  }

  private static void assertRefused(Kind kind, String content, String reason) {
    byte[] bytes = content.replace('\'', '"').getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> new CatalogueReader().read(kind, bytes))
        .hasStackTraceContaining(reason);
  }
}
