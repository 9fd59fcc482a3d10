package io.kassa.it.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.Held;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Asked;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Servers that are killed in the middle of telling Kustom. The stand-in runs in the shared server,
 * so it survives. Timeouts are short, so that leases of the dead end soon.
 */
@OnSharedServer
class KilledServerIT {
  private static final PostgresDatabase DATABASE = PostgresDatabase.fresh();
  private static KassaServer first;
  private static KassaServer second;

  private final StandIn standIn;
  private ShopCart cart;
  private KustomCopy copy;

  KilledServerIT(StandIn standIn) {
    this.standIn = standIn;
  }

  @BeforeAll
  static void start(KassaServer shared) {
    Map<String, String> more =
        new HashMap<>(
            Map.of(
                "KASSA_KUSTOM_STAND_IN_URL", shared.address() + "/playground",
                "KASSA_KUSTOM_CONNECT_TIMEOUT", "PT1S",
                "KASSA_KUSTOM_READ_TIMEOUT", "PT2S",
                "KASSA_JOBS_LEASE_MARGIN", "PT2S"));
    first = new KassaServer("killed", DATABASE, more).start();
    second = new KassaServer("survivor", DATABASE, more).begin();
    second.ready();
  }

  @AfterAll
  static void stop() {
    first.stop();
    second.stop();
  }

  @BeforeEach
  void aCheckoutHasBegun() {
    cart = first.shop().opensCart("se-webshop");
    cart.adds("TS001-WHT-M", 1);
    copy = KustomCopy.of(standIn, cart);
  }

  @Test
  void whatWasCommittedButNotYetToldIsToldAfterTheRestart() {
    second.stop();
    try (Held jobs = DATABASE.hold("LOCK TABLE job IN ROW EXCLUSIVE MODE")) {
      assertThat(jobs).isNotNull();
    }
    assertThat(copy.updates()).isEmpty();
  }

  @Test
  void whatKustomAnsweredButWasNotYetRecordedIsRecordedAfterTheRestart() {
    second.stop();
    killBetweenAnswerAndRecord();

    first.start();

    copy.catchesUp();
    copy.neverWentBackwards();
    second.start();
  }

  @Test
  void aServerFinishesWhatAnotherBegan() {
    killBetweenAnswerAndRecord();

    ShopCart there = second.shop().cart(cart.id());
    new KustomCopy(standIn, there, copy.orderId()).catchesUp();

    first.start();
  }

  private void killBetweenAnswerAndRecord() {
    cart.adds("BK100", 1);
    Eventually.isTrue(() -> copy.updates().stream().anyMatch(Asked::isDone));
    first.kill();
  }
}
