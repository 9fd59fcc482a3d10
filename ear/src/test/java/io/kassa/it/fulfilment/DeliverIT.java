package io.kassa.it.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.Merchant;
import io.kassa.it.shop.Merchant.MerchantOrder;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnSharedServer
class DeliverIT {
  private final KustomBook book;
  private final ShopCart cart;
  private final MerchantOrder order;

  DeliverIT(Shop shop, StandIn standIn, Merchant merchant) {
    this.cart = shop.opensCart("se-webshop");
    cart.adds("TS001-WHT-M", 3);
    cart.adds("BK100", 2);
    cart.addsCoupon("WELCOME10");
    Purchase purchase = Purchase.checkedOut(standIn, cart).confirmed();
    this.book = new KustomBook(standIn, purchase.kustomOrderId());
    this.order = merchant.order(cart);
  }

  @Test
  void aWholeOrderIsTakenOnceWithLinesShipmentAndReference() {
    JsonNode receipt =
        order
            .tries(
                "deliveries",
                Json.object(
                    "carrier", "PostNord",
                    "trackingNumber", "00370",
                    "trackingUri", "https://track.example.com/00370"))
            .json();

    JsonNode done = order.comesTo("done", receipt);

    JsonNode capture = book.captures().get(0);
    assertThat(book.captures()).hasSize(1);
    assertThat(book.captured()).isEqualTo(book.authorized());
    assertThat(capture.path("reference").asText()).isEqualTo(receipt.path("reference").asText());
    assertThat(capture.path("capture_id").asText()).isEqualTo(done.path("providerId").asText());
    assertThat(capture.path("shipping_info").path(0).path("tracking_number").asText())
        .isEqualTo("00370");
    assertThat(book.sumOfLines(capture)).isEqualTo(book.authorized());
    assertThat(order.shown().path("deliveries").path(0).path("deliveryState").asText())
        .isEqualTo("completed");
  }

  @Test
  void threePartsAddUpToTheWholeWithDiscountAndTwoTaxRates() {
    order.delivers("TS001-WHT-M", 2);
    order.delivers("BK100", 1);
    order.deliversAll();
    order.settles();

    assertThat(book.captures()).hasSize(3);
    assertThat(book.captured()).isEqualTo(book.authorized());
    assertThat(book.captures())
        .allSatisfy(
            it -> assertThat(book.sumOfLines(it)).isEqualTo(it.path("captured_amount").asLong()));
    assertThat(order.payment().path("remaining").decimalValue()).isEqualByComparingTo("0");
    assertThat(order.shown().path("deliveries")).hasSize(3);
  }

  @Test
  void theSameKeyTakesOnceAndGivesTheFirstAnswer() {
    Answer first = order.tries("deliveries", "key-" + order.number(), "{}");
    order.settles();
    Answer again = order.tries("deliveries", "key-" + order.number(), "{}");

    assertThat(again.status()).isEqualTo(202);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(first.headers().firstValue("Location").orElseThrow())
        .isEqualTo(
            "/ingress/fulfilment/orders/%s/requests/%s",
            order.number(), first.json().path("requestId").asText());
    assertThat(book.captures()).hasSize(1);
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() {
    order.tries("deliveries", "key-" + order.number(), "{}");

    Answer other =
        order.tries(
            "deliveries",
            "key-" + order.number(),
            Json.object("lines", List.of(Map.of("productNumber", "BK100", "quantity", 1))));

    assertThat(other.status()).isEqualTo(409);
    assertThat(other.errorCode()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }
}
