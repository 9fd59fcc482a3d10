package io.kassa.it.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnSharedServer
class StartCheckoutIT {
  private final ShopCart cart;
  private final StandIn standIn;

  StartCheckoutIT(Shop shop, StandIn standIn) {
    this.cart = shop.opensCart("se-webshop");
    this.standIn = standIn;
  }

  @Test
  void theShopperGetsKustomsSnippet() {
    cart.adds("BK100", 1);

    assertThat(cart.checksOut()).contains("<script").contains("klarna-checkout-container");
  }

  @Test
  void theCartIsMarkedWithTheKustomOrder() {
    cart.adds("BK100", 1);
    cart.checksOut();

    JsonNode order = standIn.createdFor(cart).get(0);
    assertThat(cart.kustomOrderId()).isNotBlank();
    assertThat(order.path("merchant_reference1").asText()).isEqualTo(cart.id());
    assertThat(order.path("purchase_country").asText()).isEqualToIgnoringCase("SE");
    assertThat(order.path("purchase_currency").asText()).isEqualTo("SEK");
    assertThat(order.path("locale").asText()).isEqualTo("sv-SE");
  }

  @Test
  void kustomLearnsTheShopsPagesAndACallbackPathsWithASecretInIt() {
    cart.adds("BK100", 1);
    cart.checksOut();

    JsonNode urls = standIn.createdFor(cart).get(0).path("merchant_urls");
    assertThat(urls.path("terms").asText()).isEqualTo("https://shop.example.com/terms");
    assertThat(urls.path("checkout").asText()).isEqualTo("https://shop.example.com/checkout");
    assertThat(urls.path("confirmation").asText()).isEqualTo("https://shop.example.com/thanks");
    assertThat(urls.path("push").asText())
        .contains("/ingress/kustom/webhook/push?kustom_order_id={checkout.order.id}&token=")
        .matches(".*token=[A-Za-z0-9_-]{43}");
  }

  @Test
  void whatTheShopKnowsOfTheShopperIsFilledIn() {
    cart.adds("BK100", 1);
    cart.setsEmail("astrid@example.com");
    cart.setsAddress(
        Map.of(
            "name", "Astrid Åkesson",
            "addressLine1", "Storgatan 1",
            "postalCode", "11122",
            "city", "Stockholm",
            "countryCode", "SE"));
    cart.checksOut();

    JsonNode filledIn = standIn.createdFor(cart).get(0).path("billing_address");
    assertThat(filledIn.path("email").asText()).isEqualTo("astrid@example.com");
    assertThat(filledIn.path("postal_code").asText()).isEqualTo("11122");
    assertThat(filledIn.path("city").asText()).isEqualTo("Stockholm");
  }

  @Test
  void anEmptyCartIsNotCheckedOut() {
    assertThat(cart.triesToCheckOut().errorCode()).isEqualTo("CART_EMPTY");
    assertThat(standIn.createdFor(cart)).isEmpty();
  }

  @Test
  void pagesThatKustomWouldNotTakeAreRefusedBeforeItIsAsked() {
    cart.adds("BK100", 1);
    String insecure =
        Json.object(
            "termsUrl", "https://shop.example.com/terms",
            "checkoutUrl", "http://shop.example.com/checkout",
            "confirmationUrl", "javascript:alert(1)");

    assertThat(cart.tries("payment/kustom", insecure).errorCode()).isEqualTo("INVALID_URL");
    assertThat(standIn.createdFor(cart)).isEmpty();
  }

  @Test
  void aPageThatIsMissingIsRefused() {
    cart.adds("BK100", 1);
    String incomplete = Json.object("termsUrl", "https://shop.example.com/terms");

    assertThat(cart.tries("payment/kustom", incomplete).errorCode()).isEqualTo("INVALID_REQUEST");
  }
}
