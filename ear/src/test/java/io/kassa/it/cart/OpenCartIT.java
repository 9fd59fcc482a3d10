package io.kassa.it.cart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.Shop;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnSharedServer
class OpenCartIT {
  private final Shop shop;

  OpenCartIT(Shop shop) {
    this.shop = shop;
  }

  @Test
  void theProfilesAreListedByKey() {
    JsonNode profiles = shop.http().get("/ingress/commerce/cart-profiles").ok();

    assertThat(profiles.findValuesAsText("profileKey"))
        .containsExactly("de-webshop", "se-business", "se-webshop", "us-webshop");
    assertThat(profiles.get(0))
        .isEqualTo(
            Json.read(
                """
                {"profileKey": "de-webshop", "channelKey": "de", "currencyCode": "EUR",
                 "taxIncluded": true, "defaultCountryCode": "DE", "allowedCountries": ["DE", "AT"]}
                """));
  }

  @Test
  void aNewCartIsOpenAndEmptyAndCostsNothing() {
    JsonNode cart = shop.opensCart("se-webshop").shown();

    assertThat(cart.path("cartState").asText()).isEqualTo("open");
    assertThat(cart.path("cartNumber").asText()).isNotBlank();
    assertThat(cart.path("profileKey").asText()).isEqualTo("se-webshop");
    assertThat(cart.path("channelKey").asText()).isEqualTo("se");
    assertThat(cart.path("currencyCode").asText()).isEqualTo("SEK");
    assertThat(cart.path("taxIncluded").asBoolean()).isTrue();
    assertThat(cart.path("orderNumber").asText()).isEmpty();
    assertThat(cart.path("items")).isEmpty();
    assertThat(cart.path("orderTotal").decimalValue()).isZero();
    assertThat(cart.path("shippingTotal").decimalValue()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv-SE", "sv_SE", "sv_se", "sv-se", "SV_SE"})
  void everyFormOfALocaleMeansTheSame(String form) {
    JsonNode cart = shop.opensCart("profileKey", "se-webshop", "locale", form).shown();

    assertThat(cart.path("locale").asText()).isEqualTo("sv-SE");
  }

  @Test
  void twoCartsHaveTwoNumbers() {
    JsonNode one = shop.opensCart("se-webshop").shown();
    JsonNode other = shop.opensCart("se-webshop").shown();

    assertThat(one.path("cartNumber")).isNotEqualTo(other.path("cartNumber"));
    assertThat(one.path("cartId")).isNotEqualTo(other.path("cartId"));
  }

  @Test
  void anUnknownProfileIsRefused() {
    assertThat(shop.triesToOpenCart(Json.object("profileKey", "no-such", "locale", "sv-SE")))
        .satisfies(
            answer -> {
              assertThat(answer.status()).isEqualTo(400);
              assertThat(answer.errorCode()).isEqualTo("PROFILE_NOT_FOUND");
            });
  }

  @Test
  void anUnknownLocaleIsRefused() {
    String request = Json.object("profileKey", "se-webshop", "locale", "xx-XX");

    assertThat(shop.triesToOpenCart(request).errorCode()).isEqualTo("LOCALE_NOT_SUPPORTED");
  }

  @Test
  void aCountryThatTheProfileDoesNotServeIsRefused() {
    String request =
        Json.object("profileKey", "se-webshop", "locale", "sv-SE", "countryCode", "DE");

    assertThat(shop.triesToOpenCart(request).errorCode()).isEqualTo("COUNTRY_NOT_ALLOWED");
  }

  @Test
  void aCartThatDoesNotExistIsNotFound() {
    assertThat(shop.http().get("/ingress/commerce/carts/" + UUID.randomUUID()))
        .satisfies(
            answer -> {
              assertThat(answer.status()).isEqualTo(404);
              assertThat(answer.errorCode()).isEqualTo("NOT_FOUND");
            });
  }
}
