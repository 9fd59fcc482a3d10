package io.kassa.it.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.CartEvents;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnSharedServer
class RefusedStreamIT {
  private static final int MAX_STREAMS_PER_CART = 50;

  private final Shop shop;
  private final ShopCart cart;

  RefusedStreamIT(Shop shop) {
    this.shop = shop;
    this.cart = shop.opensCart("se-webshop");
  }

  @Test
  void anUnknownCartIsNotFound() {
    assertRefused(events(shop.cart(UUID.randomUUID().toString())), 404, "NOT_FOUND");
  }

  @Test
  void anIdThatIsNoneIsNotFound() {
    assertRefused(events(shop.cart("none")), 404, "NOT_FOUND");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE"})
  void aStreamIsOnlyRead(String method) {
    Answer answer = shop.http().send(method, cart.path("/events"), request -> request);

    assertRefused(answer, 405, "METHOD_NOT_ALLOWED");
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET");
  }

  @Test
  void aStreamIsNoJson() {
    Answer answer =
        shop.http()
            .send(
                "GET",
                cart.path("/events"),
                request -> request.header("Accept", "application/json"));

    assertRefused(answer, 406, "NOT_ACCEPTABLE");
  }

  @Test
  void oneCartHasNoMoreStreamsThanAllowed() {
    List<CartEvents> open =
        IntStream.range(0, MAX_STREAMS_PER_CART).mapToObj(i -> cart.events()).toList();
    open.forEach(CartEvents::next);

    Answer answer = events(cart);
    assertRefused(answer, 503, "TOO_MANY_STREAMS");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();

    open.forEach(CartEvents::close);
    Eventually.isTrue(this::thereIsRoom);
  }

  /** Those who have gone are found when they are written to. */
  private boolean thereIsRoom() {
    cart.adds("BK100", 1);
    try (CartEvents events = cart.events()) {
      return events.status() == 200;
    }
  }

  private Answer events(ShopCart of) {
    return shop.http().send("GET", of.path("/events"), HttpRequest.Builder::GET);
  }

  private static void assertRefused(Answer answer, int status, String code) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.errorCode()).isEqualTo(code);
  }
}
