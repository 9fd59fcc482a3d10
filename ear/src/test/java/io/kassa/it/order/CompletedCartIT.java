package io.kassa.it.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnSharedServer
class CompletedCartIT {
  private final ShopCart cart;
  private final JsonNode ordered;

  CompletedCartIT(Shop shop, StandIn standIn) {
    this.cart = Purchase.checkedOut(shop, standIn).confirmed().cart();
    this.ordered = cart.shown();
  }

  @Test
  void noChangeIsAcceptedAnyMore() {
    String item = ordered.path("items").path(0).path("cartItemId").asText();

    assertRefused("add-item", Json.object("productNumber", "BK100", "quantity", 1));
    assertRefused("remove-item", Json.object("cartItemId", item));
    assertRefused("set-quantity", Json.object("cartItemId", item, "quantity", 5));
    assertRefused("address", Json.object("address", Map.of("city", "Malmö")));
    assertRefused("email", Json.object("email", "late@example.com"));
    assertRefused("phone", Json.object("phone", "+46701234567"));
    assertRefused("set-field/late", Json.object("value", 1));
    assertRefused("remove-field/late", "{}");
    assertRefused("add-coupon", Json.object("couponCode", "WELCOME10"));
    assertRefused("remove-coupon", Json.object("couponCode", "WELCOME10"));
  }

  @Test
  void anotherCheckoutShowsTheReceipt() {
    Answer answer = cart.triesToCheckOut();

    assertThat(answer.ok().path("htmlSnippet").asText()).isNotBlank();
    assertThat(cart.shown()).isEqualTo(ordered);
  }

  private void assertRefused(String ingress, String json) {
    Answer answer = cart.tries(ingress, json);

    assertThat(answer.status()).as(ingress).isEqualTo(400);
    assertThat(answer.errorCode()).as(ingress).isEqualTo("CART_COMPLETED");
    assertThat(cart.shown()).isEqualTo(ordered);
  }
}
