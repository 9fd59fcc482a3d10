package io.kassa.it.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.KassaServer;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.AtOnce;
import io.kassa.it.shop.CartEvents;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients that take nothing, and those that wait behind them. */
@OnSharedServer
class SlowReaderIT {
  private static final int CHANGES = 100;
  private static final String LONG_TEXT = "x".repeat(4000);

  /** More than are written to at once, 64; there may be 50 at one cart. */
  private static final int MANY = 70;

  /** More than fill what the system keeps for a connection, about 4 MB. */
  private static final int FILLING_CHANGES = 30;

  /** The server's; after that it gives a client up that takes nothing. */
  private static final Duration WRITE_TIMEOUT = Duration.ofSeconds(10);

  private static final Duration A_WHILE = Duration.ofSeconds(5);

  private final KassaServer server;
  private final Shop shop;
  private final List<SilentClient> silent = new ArrayList<>();

  SlowReaderIT(KassaServer server) {
    this.server = server;
    this.shop = server.shop();
  }

  @AfterEach
  void everybodyGoes() {
    silent.forEach(SilentClient::close);
  }

  @Test
  void aClientThatDoesNotReadDelaysNobodyAndIsDropped() throws InterruptedException {
    ShopCart cart = aCartWithLongFields(20);
    silentAt(cart);
    try (CartEvents events = cart.events()) {
      events.next();

      for (int i = 0; i < CHANGES; i++) {
        int now = i;
        cart.setsField("number", i);
        events.next(it -> it.path("fields").path("number").asInt(-1) == now);
      }
    }

    assertThat(whoIsDropped()).containsExactly(true);
  }

  @Test
  void manyClientsThatDoNotReadDelayNobodyAndAreDropped() throws InterruptedException {
    ShopCart first = aCartWithLongFields(90);
    ShopCart second = aCartWithLongFields(90);
    for (int i = 0; i < MANY; i++) {
      silentAt(i % 2 == 0 ? first : second);
    }
    for (int i = 0; i < FILLING_CHANGES; i++) {
      first.setsField("number", i);
      second.setsField("number", i);
    }
    ShopCart cart = shop.opensCart("se-webshop");

    Instant began = Instant.now();
    try (CartEvents events = cart.events()) {
      assertThat(events.next().name()).isEqualTo("init");
      cart.setsField("number", 1);
      events.next(it -> it.path("fields").path("number").asInt() == 1);
    }
    assertThat(Duration.between(began, Instant.now())).isLessThan(WRITE_TIMEOUT);

    assertThat(whoIsDropped()).hasSize(MANY).containsOnly(true);
  }

  private List<Boolean> whoIsDropped() throws InterruptedException {
    Thread.sleep(WRITE_TIMEOUT.plus(A_WHILE).toMillis());
    return AtOnce.all(
        silent.stream().<Callable<Boolean>>map(client -> client::readsToAnEnd).toList());
  }

  private ShopCart aCartWithLongFields(int fields) {
    ShopCart cart = shop.opensCart("se-webshop");
    for (int i = 0; i < fields; i++) {
      cart.setsField("long" + i, LONG_TEXT);
    }
    return cart;
  }

  private SilentClient silentAt(ShopCart cart) {
    SilentClient client = SilentClient.at(server.address(), cart.path("/events"));
    silent.add(client);
    return client;
  }
}
