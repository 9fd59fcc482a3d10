package io.kassa.it.janitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.Ledger;
import io.kassa.it.server.Secrets;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Http;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.StandIn;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostOrderIT {
  private static final String WITHOUT_PUSH = "{\"push\": false, \"validate\": false}";

  private static WatchedServer watched;

  private final Shop shop = watched.server().shop();
  private final StandIn standIn = watched.server().standIn();
  private final Ledger ledger = watched.ledger();

  @BeforeAll
  static void start() {
    watched = WatchedServer.start("watched");
  }

  @AfterAll
  static void stop() {
    watched.close();
  }

  @Test
  void whatWasPaidIsPlacedAndAcknowledgedThoughConfirmationAndPushAreLost() {
    List<Purchase> purchases =
        IntStream.range(0, 10).mapToObj(i -> Purchase.checkedOut(shop, standIn)).toList();
    purchases.forEach(it -> standIn.pays(it.kustomOrderId(), WITHOUT_PUSH));

    purchases.forEach(
        it -> {
          Eventually.isTrue(() -> ledger.isSettled(it));
          assertThat(ledger.orders(it.cart())).isEqualTo(1);
          assertThat(ledger.payments(it)).isEqualTo(1);
          assertThat(ledger.orderState(it.cart())).isEqualTo("CONFIRMED");
          assertThat(it.acknowledgements()).isEqualTo(1);
        });
  }

  @Test
  void whileKustomIsOutNothingIsLost() {
    Purchase purchase = Purchase.checkedOut(shop, standIn);
    standIn.pays(purchase.kustomOrderId(), WITHOUT_PUSH);
    standIn.during(
        Fault.status(503).of("GET", purchase.kustomOrderId()),
        () -> Eventually.isTrue(() -> ledger.vainLooks(purchase) > 2));

    Eventually.isTrue(() -> ledger.isSettled(purchase));
    assertThat(ledger.orders(purchase.cart())).isEqualTo(1);
  }

  @Test
  void whatWasNeverPaidExpiresWithKustomsOrderAndTheCartCanBeCheckedOutAgain() {
    Purchase purchase = Purchase.checkedOut(shop, standIn);

    standIn.time().passes(Duration.ofHours(49));

    Eventually.isTrue(() -> ledger.checkoutState(purchase).equals("EXPIRED"));
    assertThat(purchase.cart().shown().path("fields").has("kustomOrderId")).isFalse();
    assertThat(Purchase.checkedOut(standIn, purchase.cart()).kustomOrderId())
        .isNotEqualTo(purchase.kustomOrderId());
  }

  @Test
  void anOrderThatWasReplacedIsPlacedIfItWasPaidInAnOldTab() {
    Purchase old = Purchase.checkedOut(shop, standIn);
    standIn.during(Fault.status(404).of("GET", old.kustomOrderId()), old.cart()::checksOut);
    assertThat(old.cart().kustomOrderId()).isNotEqualTo(old.kustomOrderId());

    standIn.pays(old.kustomOrderId(), WITHOUT_PUSH);

    Eventually.isTrue(() -> ledger.isSettled(old));
    assertThat(ledger.orders(old.cart())).isEqualTo(1);
    assertThat(old.cart().confirms()).isEqualTo("checkout_complete");
  }

  @Test
  void aCartThatIsPaidTwiceIsOneOrderWithBothPaymentsAndACase() {
    Purchase old = Purchase.checkedOut(shop, standIn);
    standIn.during(Fault.status(404).of("GET", old.kustomOrderId()), old.cart()::checksOut);
    Purchase living = new Purchase(standIn, old.cart(), old.cart().kustomOrderId());
    standIn.pays(old.kustomOrderId(), WITHOUT_PUSH);
    standIn.pays(living.kustomOrderId(), WITHOUT_PUSH);

    Eventually.isTrue(() -> ledger.isSettled(old) && ledger.isSettled(living));

    assertThat(ledger.orders(old.cart())).isEqualTo(1);
    assertThat(ledger.payments(old) + ledger.payments(living)).isEqualTo(2);
    assertThat(ledger.orderState(old.cart())).isEqualTo("PENDING");
    assertThat(ledger.openCases(old, "SECOND_PAYMENT") + ledger.openCases(living, "SECOND_PAYMENT"))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PENDING", "REJECTED"})
  void anOrderWhosePayerIsNotTrustedWaitsAndNothingIsCancelled(String fraudStatus) {
    Purchase purchase = Purchase.checkedOut(shop, standIn);
    standIn.pays(
        purchase.kustomOrderId(),
        "{\"push\": false, \"validate\": false, \"fraudStatus\": \"" + fraudStatus + "\"}");
    purchase.cart().confirms();

    Eventually.isTrue(() -> ledger.openCases(purchase, "FRAUD_" + fraudStatus) == 1);
    assertThat(ledger.orderState(purchase.cart())).isEqualTo("PENDING");
    assertThat(ledger.reviewReason(purchase.cart())).contains("payer");
    assertThat(standIn.askedAbout(purchase.kustomOrderId()))
        .noneMatch(asked -> asked.path().endsWith("/cancel"));
  }

  @Test
  void aPurchaseThatSomebodyCancelledAtKustomIsACaseAndNoOrder() {
    Purchase purchase = Purchase.checkedOut(shop, standIn);
    standIn.during(
        Fault.status(503).of("GET", purchase.kustomOrderId()),
        () -> {
          standIn.pays(purchase.kustomOrderId(), WITHOUT_PUSH);
          cancelAtKustom(purchase);
        });
    standIn.time().passes(Duration.ofHours(49));

    Eventually.isTrue(() -> ledger.openCases(purchase, "AUTHORIZATION_LOST") == 1);
    assertThat(ledger.orders(purchase.cart())).isZero();
  }

  @Test
  void whatWaitsIsSeenInTheMetrics() {
    Eventually.isTrue(() -> metric("kassa_kustom_orders_watched") >= 0);
    assertThat(metric("kassa_kustom_orders_unplaced")).isNotNegative();
    assertThat(metric("kassa_settlements_waiting")).isNotNegative();
    assertThat(metric("kassa_settlements_oldest_seconds")).isNotNegative();
    Eventually.isTrue(() -> metric("kassa_review_cases_open") == ledger.openCases());
  }

  private void cancelAtKustom(Purchase purchase) {
    Answer answer =
        standIn
            .http()
            .send(
                "POST",
                "/playground/ordermanagement/v1/orders/" + purchase.kustomOrderId() + "/cancel",
                request -> request.header("Authorization", Secrets.authorization()));
    assertThat(answer.status()).isEqualTo(204);
  }

  private long metric(String name) {
    return new Http(watched.server().address())
        .get("/metrics?scope=application")
        .text()
        .lines()
        .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
        .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst()
        .orElse(-1);
  }
}
