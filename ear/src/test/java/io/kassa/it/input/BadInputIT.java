package io.kassa.it.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnSharedServer
class BadInputIT {
  private final Shop shop;

  BadInputIT(Shop shop) {
    this.shop = shop;
  }

  @ParameterizedTest
  @MethodSource("io.kassa.it.input.BadRequests#ofBodies")
  void aBodyThatIsNoObjectOfItsKindIsRefused(BadRequest request) {
    assertRefused(request);
  }

  @ParameterizedTest
  @MethodSource("io.kassa.it.input.BadRequests#ofQuantities")
  void aQuantityThatIsNoNumberOfPiecesIsRefused(BadRequest request) {
    assertThat(assertRefused(request)).isEqualTo("INVALID_QUANTITY");
  }

  @ParameterizedTest
  @MethodSource("io.kassa.it.input.BadRequests#ofIds")
  void anIdThatIsNoUuidIsRefused(BadRequest request) {
    assertThat(assertRefused(request)).isEqualTo("INVALID_REQUEST");
  }

  @ParameterizedTest
  @MethodSource("io.kassa.it.input.BadRequests#ofMembers")
  void aMemberThatMakesNoSenseIsRefused(BadRequest request) {
    assertRefused(request);
  }

  @ParameterizedTest
  @MethodSource("io.kassa.it.input.BadRequests#ofAddressees")
  void anAddressOrMethodThatIsNotServedIsRefused(BadRequest request) {
    assertRefused(request);
  }

  @ParameterizedTest
  @MethodSource("io.kassa.it.input.BadRequests#ofForms")
  void whatTheServerItselfCantReadIsRefusedToo(BadRequest request) {
    harmlesslyRefused(request);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /ingress/",
    "GET, /ingress/no-such",
    "GET, /ingress/commerce",
    "GET, /ingress/commerce/carts",
    "DELETE, /ingress/commerce/carts",
    "POST, /ingress/commerce/cart-profiles",
    "GET, /ingress/commerce/orders/lookup",
    "PUT, /ingress/commerce/orders/lookup",
    "POST, /ingress/kustom/no-such"
  })
  void aPlaceThatIsNotServedIsRefused(String method, String path) {
    Answer answer = shop.http().send(method, path, request -> request);

    assertThat(answer.status()).isIn(404, 405, 415);
    assertThat(answer.errorCode()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "1-1-1-1-1", "%20", "%00", "'%20OR%201=1", "..%2F..", "null", "undefined"})
  void aCartWhoseIdIsNoUuidIsNotFound(String id) {
    Answer answer = shop.http().get("/ingress/commerce/carts/" + id);

    assertThat(answer.status()).isBetween(400, 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "{\"profileKey\": 1, \"locale\": \"sv-SE\"}",
        "{\"profileKey\": \"se-webshop\"}",
        "{\"profileKey\": \"se-webshop\", \"locale\": \"\"}",
        "{\"profileKey\": \"se-webshop\", \"locale\": \"swedish\"}",
        "{\"profileKey\": \"se-webshop\", \"locale\": \"sv-SE\", \"countryCode\": \"Sweden\"}"
      })
  void aCartThatIsNotAskedForProperlyIsNotOpened(String body) {
    Answer answer = shop.triesToOpenCart(body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errorCode()).isNotEqualTo("INTERNAL_ERROR");
  }

  @Test
  void theBodyThatWasSentIsNotToldBack() {
    ShopCart cart = shop.opensCart("se-webshop");

    assertThat(cart.tries("email", "{\"email\": \"<secret-of-a-shopper>\"}").text())
        .doesNotContain("secret-of-a-shopper");
    assertThat(cart.tries("email", "{\"email\": secret-of-a-shopper}").text())
        .doesNotContain("secret-of-a-shopper");
  }

  private String assertRefused(BadRequest request) {
    return harmlesslyRefused(request).errorCode();
  }

  private Answer harmlesslyRefused(BadRequest request) {
    ShopCart cart = shop.opensCart("se-webshop");
    cart.triesToAdd("TS001-WHT-M", 1, BadRequests.KNOWN_ITEM).ok();
    JsonNode before = cart.shown();

    Answer answer = request.send(shop.http(), cart.path(""));

    assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
    assertThat(cart.shown()).isEqualTo(before);
    return answer;
  }
}
