package io.kassa.it.race;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.event.Signed;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.Ledger;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.StandIn;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The stand-in calls by itself, on its own clock, with its own signatures and its own mishaps. The
 * server looks at open orders so rarely that it learns of purchases by these calls alone, and
 * Kustom sells what is not answered.
 */
class StandInCallsIT {
  private static PostgresDatabase database;
  private static KassaServer server;

  private final StandIn standIn = server.standIn();
  private final Ledger ledger = new Ledger(database);

  @BeforeAll
  static void start() {
    database = PostgresDatabase.fresh();
    server =
        new KassaServer(
                "stand-in-calls",
                database,
                Map.of(
                    "KASSA_WATCH_INTERVAL",
                    "PT1H",
                    "KASSA_KUSTOM_VALIDATION_REQUIRED",
                    "false",
                    "KASSA_KUSTOM_WEBHOOK_SECRET",
                    Signed.SECRET,
                    "KASSA_KUSTOM_WEBHOOK_SECRET_PREVIOUS",
                    Signed.PREVIOUS))
            .start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void nobodyIsToldOfEvents() {
    standIn.http().send("DELETE", "/playground/control/webhooks", HttpRequest.Builder::DELETE);
  }

  @Test
  void pushesThatComeTwiceAndInAnotherOrderMakeOneOrderEach() {
    List<Purchase> purchases = threeArePaid();

    standIn.during(
        List.of(
            Fault.callback("push", "duplicate").times(2),
            Fault.callback("push", "reorder").times(1)),
        () -> {
          standIn.time().passes(Duration.ofMinutes(2));
          standIn.time().passes(Duration.ofMinutes(3));
          purchases.forEach(this::isPlacedOnce);
        });
  }

  @Test
  void theNextPushTellsOfWhatTheFirstDidNot() {
    List<Purchase> purchases = threeArePaid();

    standIn.during(
        Fault.callback("push", "lose").times(3),
        () -> standIn.time().passes(Duration.ofMinutes(2)));
    purchases.forEach(it -> assertThat(ledger.orders(it.cart())).isZero());
    standIn.time().passes(Duration.ofMinutes(3));

    purchases.forEach(this::isPlacedOnce);
  }

  @Test
  void eventsThatAreSignedWithTheOldSecretOrBothAndComeTwiceMakeOneOrderEach() {
    for (List<String> secrets :
        List.of(List.of(Signed.PREVIOUS), List.of(Signed.SECRET, Signed.PREVIOUS))) {
      tellEvents(secrets);
      standIn.during(
          Fault.callback("webhook", "duplicate"), () -> threeArePaid().forEach(this::isPlacedOnce));
    }
    assertThat(database.number("SELECT COUNT(*) FROM kustom_event WHERE event_state = 'DONE'"))
        .isGreaterThanOrEqualTo(6);
  }

  @Test
  void aQuestionThatGotLostIsAYesOfKustomsWhereTheShopHasChosenThat() {
    Purchase purchase = Purchase.checkedOut(server.shop(), standIn);

    standIn.during(Fault.callback("validation", "lose"), purchase::paid);
    standIn.time().passes(Duration.ofMinutes(2));

    isPlacedOnce(purchase);
  }

  private List<Purchase> threeArePaid() {
    List<Purchase> purchases =
        Stream.generate(() -> Purchase.checkedOut(server.shop(), standIn)).limit(3).toList();
    purchases.forEach(Purchase::paid);
    return purchases;
  }

  private void tellEvents(List<String> secrets) {
    standIn
        .http()
        .post(
            "/playground/control/webhooks",
            Json.object("url", server.address() + Signed.PATH, "secrets", secrets, "atOnce", true))
        .ok();
  }

  private void isPlacedOnce(Purchase purchase) {
    Eventually.isTrue(() -> ledger.isSettled(purchase));
    assertThat(ledger.orders(purchase.cart())).isEqualTo(1);
    assertThat(ledger.payments(purchase)).isEqualTo(1);
    assertThat(standIn.order(purchase.kustomOrderId()).path("acknowledged").asBoolean()).isTrue();
  }
}
