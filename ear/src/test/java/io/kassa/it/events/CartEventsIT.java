package io.kassa.it.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.CartEvents;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Http;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnSharedServer
@Timeout(60)
class CartEventsIT {
  private static final int MAX_STREAMS_PER_CART = 50;

  private final StandIn standIn;
  private final URI server;
  private final ShopCart cart;

  CartEventsIT(Shop shop, StandIn standIn, KassaServer server) {
    this.standIn = standIn;
    this.server = server.address();
    this.cart = shop.opensCart("se-webshop");
    cart.adds("TS001-WHT-M", 1);
  }

  @Test
  void theCartComesAtOnceAsReadingShowsIt() {
    try (CartEvents events = CartEvents.of(server, cart)) {
      assertThat(events.init()).isEqualTo(cart.shown());
      assertThat(events.header("Content-Type")).startsWith("text/event-stream");
      assertThat(events.header("Cache-Control")).isEqualTo("no-store");
    }
  }

  @Test
  void everyChangeComesToAllWhoLookAndIsWhatTheCommandAnswered() {
    try (CartEvents one = CartEvents.of(server, cart);
        CartEvents other = CartEvents.of(server, cart)) {
      one.init();
      other.init();

      JsonNode changed = cart.adds("BK100", 2);

      assertThat(one.awaitUpdate(changed::equals)).isEqualTo(other.awaitUpdate(changed::equals));
    }
  }

  @Test
  void idsGrowAndNothingOldComesAfterSomethingNew() {
    try (CartEvents events = CartEvents.of(server, cart)) {
      events.init();
      String item = cart.shown().path("items").path(0).path("cartItemId").asText();
      for (int quantity = 2; quantity <= 20; quantity++) {
        cart.setsQuantity(item, quantity);
      }

      events.awaitUpdate(shown -> shown.path("items").path(0).path("quantity").asInt() == 20);

      assertThat(events.soFar()).extracting(event -> Long.parseLong(event.id())).isSorted();
      assertThat(events.soFar())
          .extracting(event -> event.data().path("items").path(0).path("quantity").asInt())
          .isSorted()
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void aSyncAndAnOrderAreSeenThoughNoStorefrontChangedTheCart() {
    try (CartEvents events = CartEvents.of(server, cart)) {
      Purchase purchase = Purchase.checkedOut(standIn, cart);
      events.awaitUpdate(shown -> !kustomOrderId(shown).isEmpty());
      JsonNode changed = cart.adds("BK100", 1);
      events.awaitUpdate(
          shown ->
              shown
                  .path("fields")
                  .path("kustomSyncHash")
                  .asText()
                  .equals(changed.path("fields").path("kustomPendingHash").asText()));

      purchase.confirmed();

      events.awaitUpdate(shown -> shown.path("cartState").asText().equals("completed"));
    }
  }

  @Test
  void aBrowserThatComesBackSeesTheNewestCartFirst() {
    String lastId;
    try (CartEvents events = CartEvents.of(server, cart)) {
      lastId = events.await(event -> event.name().equals("init")).id();
    }
    JsonNode missed = cart.adds("BK100", 1);

    try (CartEvents again = CartEvents.of(server, cart, "Last-Event-ID", lastId)) {
      assertThat(again.init()).isEqualTo(missed);
    }
  }

  @Test
  void aClientThatDoesNotReadKeepsNobodyElseWaiting() throws IOException {
    try (Socket deaf = new Socket(server.getHost(), server.getPort());
        CartEvents events = CartEvents.of(server, cart)) {
      ask(deaf, cart.path("/events"));
      events.init();
      // More than the sockets between take up.
      String large = "x".repeat(4000);
      for (int i = 0; i < 60; i++) {
        cart.setsField("large" + i, large);
      }
      for (int i = 0; i < 40; i++) {
        cart.setsField("counter", i);
      }

      JsonNode last = cart.adds("BK100", 1);

      events.awaitUpdate(last::equals);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-uuid", "7d0ee5a3-7c3f-4c55-9d30-4c19ef2d5a11"})
  void aCartThatNobodyOpenedIsNotFoundAndNoStreamIsOpened(String id) {
    Answer answer = get("/ingress/commerce/carts/" + id + "/events", "text/event-stream");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.errorCode()).isEqualTo("NOT_FOUND");
  }

  @Test
  void nobodyGetsAStreamWhoAsksForSomethingElse() {
    Answer answer = get(cart.path("/events"), "application/json");

    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.errorCode()).isEqualTo("NOT_ACCEPTABLE");
  }

  @Test
  void aStreamIsOnlyRead() {
    Answer answer = cart.tries("events", "{}");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.errorCode()).isEqualTo("METHOD_NOT_ALLOWED");
  }

  @Test
  void aCartHasOnlySoManyStreamsAndTakesOthersWhenSomeEnd() {
    List<CartEvents> streams = new ArrayList<>();
    try {
      for (int i = 0; i < MAX_STREAMS_PER_CART; i++) {
        streams.add(CartEvents.of(server, cart));
      }

      Answer answer = get(cart.path("/events"), "text/event-stream");

      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.errorCode()).isEqualTo("TOO_MANY_STREAMS");
    } finally {
      streams.forEach(CartEvents::close);
    }
    // What has ended is noticed when something is written.
    Eventually.isTrue(
        () -> {
          cart.setsField("look", UUID.randomUUID().toString());
          return opens();
        });
  }

  private boolean opens() {
    try (CartEvents events = CartEvents.of(server, cart)) {
      events.init();
      return true;
    } catch (AssertionError full) {
      return false;
    }
  }

  private Answer get(String path, String accept) {
    return new Http(server).send("GET", path, request -> request.header("Accept", accept).GET());
  }

  private static String kustomOrderId(JsonNode shown) {
    return shown.path("fields").path("kustomOrderId").asText();
  }

  private static void ask(Socket socket, String path) throws IOException {
    OutputStream out = socket.getOutputStream();
    String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    out.write(request.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
