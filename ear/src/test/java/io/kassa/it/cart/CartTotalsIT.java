package io.kassa.it.cart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnSharedServer
class CartTotalsIT {
  private final Shop shop;

  CartTotalsIT(Shop shop) {
    this.shop = shop;
  }

  @Test
  void taxIsInsideTheTotalsWhereItIsIncluded() {
    ShopCart cart = shop.opensCart("se-webshop");
    cart.adds("TS001-WHT-M", 1);
    JsonNode shown = cart.adds("BK100", 1);

    assertAmount(shown, "productTotal", "368.00");
    assertAmount(shown, "shippingTotal", "49.00");
    assertAmount(shown, "shippingTax", "9.80");
    assertAmount(shown, "orderTotal", "417.00");
    assertAmount(shown, "orderTaxTotal", "59.17");
  }

  @Test
  void taxComesOnTopOfTheTotalsWhereItIsNotIncluded() {
    ShopCart cart = shop.opensCart("se-business");
    cart.adds("TS001-WHT-M", 1);
    JsonNode shown = cart.adds("BK100", 1);

    assertThat(shown.path("taxIncluded").asBoolean()).isFalse();
    assertAmount(shown, "productTotal", "318.63");
    assertAmount(shown, "shippingTotal", "39.20");
    assertAmount(shown, "orderTotal", "357.83");
    assertAmount(shown, "orderTaxTotal", "59.17");
  }

  @Test
  void deliveryIsFreeFromTheProfilesLimitOn() {
    ShopCart cart = shop.opensCart("se-webshop");
    JsonNode below = cart.adds("TS001-WHT-M", 2);
    JsonNode above = cart.adds("CP010-BLU", 1);

    assertAmount(below, "shippingTotal", "49.00");
    assertAmount(above, "shippingTotal", "0.00");
    assertAmount(above, "shippingDiscount", "49.00");
    assertAmount(above, "orderTotal", "547.50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"se-webshop", "de-webshop", "us-webshop", "se-business"})
  void everyTotalIsTheSumOfItsParts(String profile) {
    ShopCart cart = shop.opensCart(profile);
    cart.adds("TS001-WHT-M", 3);
    cart.adds("BK100", 1);
    cart.adds("CF250", 7);
    cart.addsCoupon("WELCOME10");

    new Arithmetic(cart.shown()).holds();
  }

  private static void assertAmount(JsonNode cart, String member, String amount) {
    assertThat(cart.path(member).decimalValue()).as(member).isEqualByComparingTo(amount);
  }
}
