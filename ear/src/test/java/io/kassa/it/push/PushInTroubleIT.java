package io.kassa.it.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.Ledger;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.PushAddress;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.StandIn;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@OnSharedServer
class PushInTroubleIT {
  /** Kustom's caller reads for about so long. */
  private static final Duration KUSTOMS_PATIENCE = Duration.ofSeconds(5);

  private final StandIn standIn;
  private final Ledger ledger;
  private final Purchase purchase;
  private final PushAddress push;

  PushInTroubleIT(Shop shop, StandIn standIn, Ledger ledger) {
    this.standIn = standIn;
    this.ledger = ledger;
    this.purchase = Purchase.checkedOut(shop, standIn).paid();
    this.push = PushAddress.of(purchase);
  }

  @Test
  void whatKustomCantSayNowIsFoundOutWithoutAnotherPush() {
    standIn.during(
        Fault.status(503).of("GET", purchase.kustomOrderId()),
        () -> {
          Answer answer = push.called();

          assertThat(answer.status()).isEqualTo(503);
          assertThat(answer.errorCode()).isEqualTo("NOT_DONE_YET");
          assertThat(ledger.pushes(purchase)).isEqualTo(1);
          assertThat(ledger.orders(purchase.cart())).isZero();
        });

    Eventually.isTrue(() -> ledger.orders(purchase.cart()) == 1);
    Eventually.isTrue(() -> ledger.isSettled(purchase));
    assertThat(ledger.pushes(purchase)).isEqualTo(1);
    assertThat(ledger.orderState(purchase.cart())).isEqualTo("CONFIRMED");
  }

  @Test
  void aSlowKustomIsAnsweredBeforeItGivesUpAndTheOrderComesAllTheSame() {
    standIn.during(
        Fault.delay(Duration.ofSeconds(7)).of("GET", purchase.kustomOrderId()).times(1),
        () -> {
          Instant begin = Instant.now();
          Answer answer = push.called();

          assertThat(answer.status()).isEqualTo(503);
          assertThat(Duration.between(begin, Instant.now())).isLessThan(KUSTOMS_PATIENCE);
        });

    Eventually.isTrue(() -> ledger.orders(purchase.cart()) == 1);
    assertThat(ledger.payments(purchase)).isEqualTo(1);
  }

  @Test
  void anAcknowledgementThatFailsIsRepeatedUntilItIsDoneThoughNobodyComesBack() {
    standIn.during(
        Fault.status(500).of("POST", "/acknowledge$"),
        () -> {
          assertThat(push.called().status()).isEqualTo(200);
          assertThat(ledger.orders(purchase.cart())).isEqualTo(1);
          Eventually.isTrue(() -> purchase.acknowledgements() > 3);
          assertThat(ledger.isSettled(purchase)).isFalse();
        });

    Eventually.isTrue(() -> ledger.isSettled(purchase));
    assertThat(isAcknowledged()).isTrue();
  }

  @Test
  void aShopperDoesNotWaitForAKustomThatIsSlowToHear() {
    standIn.during(
        Fault.delay(Duration.ofSeconds(8)).of("POST", "/acknowledge$"),
        () -> {
          Instant begin = Instant.now();
          assertThat(purchase.cart().confirms()).isEqualTo("checkout_complete");
          assertThat(Duration.between(begin, Instant.now())).isLessThan(KUSTOMS_PATIENCE);
          Eventually.isTrue(this::isAcknowledged);
        });

    Eventually.isTrue(() -> ledger.isSettled(purchase));
  }

  @Test
  void nothingIsAcknowledgedBeforeTheOrderIsCommitted() {
    ledger
        .database()
        .holding(
            "SELECT * FROM kustom_checkout WHERE kustom_order_id = ? FOR UPDATE",
            purchase.kustomOrderId(),
            () -> {
              Thread confirming = new Thread(() -> purchase.cart().triesToConfirm());
              confirming.start();
              Eventually.isTrue(() -> isRead() && confirming.isAlive());
              pause();
              assertThat(purchase.acknowledgements()).isZero();
              assertThat(ledger.orders(purchase.cart())).isZero();
            });

    Eventually.isTrue(() -> ledger.orders(purchase.cart()) == 1);
    Eventually.isTrue(this::isAcknowledged);
  }

  /** Long enough for an acknowledgement that came too early to be seen. */
  private static void pause() {
    try {
      Thread.sleep(1000);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isRead() {
    return standIn.askedAbout(purchase.kustomOrderId()).stream()
        .anyMatch(asked -> asked.method().equals("GET"));
  }

  private boolean isAcknowledged() {
    return standIn.order(purchase.kustomOrderId()).path("acknowledged").asBoolean();
  }
}
