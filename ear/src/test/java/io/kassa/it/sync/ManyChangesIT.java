package io.kassa.it.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.AtOnce;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fifty quick changes to one cart. */
@OnSharedServer
class ManyChangesIT {
  private static final int CHANGES = 50;

  /** As in reality; the stand-in would answer faster than a shopper can click. */
  private static final Duration KUSTOMS_TIME = Duration.ofMillis(50);

  private final StandIn standIn;
  private final ShopCart cart;
  private final String item;
  private final KustomCopy copy;

  ManyChangesIT(Shop shop, StandIn standIn) {
    this.standIn = standIn;
    this.cart = shop.opensCart("se-webshop");
    this.item = cart.adds("TS001-WHT-M", 1).path("items").path(0).path("cartItemId").asText();
    this.copy = KustomCopy.of(standIn, cart);
  }

  @Test
  void areToldInFarFewerUpdatesOfWhichTheLastIsTheLastCart() {
    standIn.during(
        Fault.delay(KUSTOMS_TIME).of("POST", copy.orderId()),
        () -> {
          change();
          copy.catchesUp();
        });

    assertThat(copy.updates()).hasSizeBetween(1, CHANGES / 2);
    copy.neverWentBackwards();
  }

  @Test
  void madeAllAtOnceAreToldInOrderToo() {
    AtOnce.times(CHANGES, () -> cart.adds("BK100", 1));

    copy.catchesUp();

    assertThat(cart.shown().path("items")).hasSize(CHANGES + 1);
    copy.neverWentBackwards();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void reachKustomInOrderWhileItDelaysLosesAndFails(long seed) {
    List<Fault> faults =
        List.of(
            Fault.delay(Duration.ofMillis(120)).perMille(300, seed).of("POST", copy.orderId()),
            Fault.lostAnswer().perMille(200, seed + 10).of("POST", copy.orderId()),
            Fault.lostRequest().perMille(200, seed + 20).of("POST", copy.orderId()),
            Fault.status(503).perMille(200, seed + 30).of("POST", copy.orderId()),
            Fault.delay(KUSTOMS_TIME).of("POST", copy.orderId()));

    standIn.during(
        faults,
        () -> {
          change();
          copy.catchesUp();
        });

    copy.neverWentBackwards();
    // Attempts that came to nothing are repeated, and count as well.
    assertThat(copy.updates()).hasSizeBetween(1, CHANGES * 4 / 5);
  }

  private void change() {
    for (int i = 0; i < CHANGES; i++) {
      cart.setsQuantity(item, 2 + i % 7);
    }
    cart.setsQuantity(item, 9);
  }
}
