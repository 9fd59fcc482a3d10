package io.kassa.it.cart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.AtOnce;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnSharedServer
class CartDetailsIT {
  private static final Map<String, String> HOME =
      Map.of(
          "name", "Astrid Åkesson",
          "addressLine1", "Storgatan 1",
          "postalCode", "111 22",
          "city", "Stockholm",
          "countryCode", "SE");

  private final ShopCart cart;

  CartDetailsIT(Shop shop) {
    this.cart = shop.opensCart("se-webshop");
  }

  @Test
  void anAddressIsKept() {
    JsonNode shown = cart.setsAddress(HOME);

    assertThat(shown.path("address")).isEqualTo(Json.read(Json.write(HOME)));
  }

  @Test
  void anAddressReplacesTheOneBefore() {
    cart.setsAddress(HOME);

    JsonNode shown = cart.setsAddress(Map.of("city", "Göteborg", "countryCode", "SE"));

    assertThat(shown.path("address"))
        .isEqualTo(Json.read(Json.object("city", "Göteborg", "countryCode", "SE")));
  }

  @Test
  void anInvoiceRecipientIsKeptBesideTheAddressUntilItIsUnset() {
    cart.setsAddress(HOME);
    JsonNode shown =
        cart.tries(
                "address",
                """
                {"invoiceRecipient": {"name": "Åkesson AB", "city": "Malmö", "countryCode": "SE",
                 "taxId": "SE556677889901", "taxIdType": "vat", "taxCountryCode": "SE"}}
                """)
            .ok();
    JsonNode unset = cart.tries("address", Json.object("invoiceRecipient", "unset")).ok();

    assertThat(shown.path("invoiceRecipient").path("name").asText()).isEqualTo("Åkesson AB");
    assertThat(shown.path("invoiceRecipient").path("taxId").asText()).isEqualTo("SE556677889901");
    assertThat(shown.path("address").path("city").asText()).isEqualTo("Stockholm");
    assertThat(unset.has("invoiceRecipient")).isFalse();
    assertThat(unset.path("address").path("city").asText()).isEqualTo("Stockholm");
  }

  @Test
  void aCountryThatTheProfileDoesNotServeIsRefused() {
    cart.setsAddress(HOME);
    String norway = Json.object("address", Map.of("city", "Oslo", "countryCode", "NO"));

    assertThat(cart.tries("address", norway).errorCode()).isEqualTo("COUNTRY_NOT_ALLOWED");
    assertThat(cart.shown().path("address").path("city").asText()).isEqualTo("Stockholm");
  }

  @Test
  void mailAndPhoneAreKept() {
    cart.setsEmail("astrid@example.com");
    JsonNode shown = cart.tries("phone", Json.object("phone", "+46 70 123 45 67")).ok();

    assertThat(shown.path("email").asText()).isEqualTo("astrid@example.com");
    assertThat(shown.path("phone").asText()).isEqualTo("+46 70 123 45 67");
  }

  @Test
  void aFieldKeepsAnyJson() {
    Map<String, Object> value = Map.of("campaign", "höst", "clicks", List.of(1, 2.5, true));

    JsonNode shown = cart.setsField("tracking:source", value);

    assertThat(shown.path("fields").path("tracking:source"))
        .isEqualTo(Json.read(Json.write(value)));
    assertThat(cart.shown()).isEqualTo(shown);
  }

  @Test
  void aFieldIsForgotten() {
    cart.setsField("tracking:source", "mail");

    assertThat(cart.removesField("tracking:source").path("fields")).isEmpty();
  }

  @Test
  void nothingIsLostWhenAllIsChangedAtOnce() {
    AtOnce.all(
        List.of(
            () -> cart.adds("BK100", 1),
            () -> cart.adds("CF250", 1),
            () -> cart.setsEmail("astrid@example.com"),
            () -> cart.setsAddress(HOME),
            () -> cart.setsField("one", 1),
            () -> cart.setsField("two", 2)));

    JsonNode shown = cart.shown();
    assertThat(shown.path("items")).hasSize(2);
    assertThat(shown.path("email").asText()).isEqualTo("astrid@example.com");
    assertThat(shown.path("address").path("city").asText()).isEqualTo("Stockholm");
    assertThat(shown.path("fields")).hasSize(2);
  }
}
