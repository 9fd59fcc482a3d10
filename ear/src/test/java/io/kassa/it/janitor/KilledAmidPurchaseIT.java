package io.kassa.it.janitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.KassaServer;
import io.kassa.it.server.Ledger;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.PushAddress;
import io.kassa.it.shop.StandIn;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A server that is killed between what it records and what it does. The stand-in runs in the shared
 * server, so it survives.
 */
@OnSharedServer
class KilledAmidPurchaseIT {
  private static final PostgresDatabase DATABASE = PostgresDatabase.fresh();
  private static KassaServer server;

  private final StandIn standIn;
  private final Ledger ledger = new Ledger(DATABASE);
  private Purchase purchase;

  KilledAmidPurchaseIT(StandIn standIn) {
    this.standIn = standIn;
  }

  @BeforeAll
  static void start(KassaServer shared) {
    Map<String, String> more =
        Map.of(
            "KASSA_KUSTOM_STAND_IN_URL", shared.address() + "/playground",
            "KASSA_KUSTOM_CONNECT_TIMEOUT", "PT1S",
            "KASSA_KUSTOM_READ_TIMEOUT", "PT4S",
            "KASSA_CHECKOUT_WAIT_TIMEOUT", "PT6S",
            "KASSA_JOBS_LEASE_MARGIN", "PT2S");
    server = new KassaServer("killed-amid-purchase", DATABASE, more).start();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @BeforeEach
  void somethingIsPaid() {
    server.started();
    purchase = Purchase.checkedOut(server.shop(), standIn);
    standIn.pays(purchase.kustomOrderId(), "{\"push\": false, \"validate\": false}");
  }

  @Test
  void aPushThatWasRecordedIsDoneAfterTheRestart() {
    PushAddress push = PushAddress.of(purchase);
    standIn.during(
        Fault.delay(Duration.ofSeconds(3)).of("GET", purchase.kustomOrderId()),
        () -> {
          inBackground(push::called);
          Eventually.isTrue(() -> ledger.pushes(purchase) == 1);
          server.kill();
        });
    assertThat(ledger.orders(purchase.cart())).isZero();

    server.start();

    Eventually.isTrue(() -> ledger.isSettled(purchase));
    assertPlacedOnce();
  }

  @Test
  void anOrderThatWasPlacedIsAcknowledgedAfterTheRestart() {
    standIn.during(
        List.of(
            Fault.lostRequest().of("PATCH", "/merchant-references$"),
            Fault.lostRequest().of("POST", "/acknowledge$")),
        () -> {
          inBackground(() -> purchase.cart().triesToConfirm());
          Eventually.isTrue(() -> ledger.orders(purchase.cart()) == 1);
          server.kill();
        });
    assertThat(ledger.isSettled(purchase)).isFalse();
    assertThat(standIn.order(purchase.kustomOrderId()).path("acknowledged").asBoolean()).isFalse();

    server.start();

    Eventually.isTrue(() -> ledger.isSettled(purchase));
    assertPlacedOnce();
  }

  private void assertPlacedOnce() {
    assertThat(ledger.orders(purchase.cart())).isEqualTo(1);
    assertThat(ledger.payments(purchase)).isEqualTo(1);
    assertThat(ledger.orderState(purchase.cart())).isEqualTo("CONFIRMED");
    assertThat(standIn.order(purchase.kustomOrderId()).path("acknowledged").asBoolean()).isTrue();
  }

  private static void inBackground(Runnable call) {
    Thread thread =
        new Thread(
            () -> {
              try {
                call.run();
              } catch (UncheckedIOException killed) {
                // Nobody answers any more.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }
}
