package io.kassa.it.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.Ledger;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.StandIn;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@OnSharedServer
class ConfirmInTroubleIT {
  private static final Duration AFTER_THE_CHECKOUTS_LIFE = Duration.ofHours(49);

  private final StandIn standIn;
  private final Ledger ledger;
  private final Purchase purchase;

  ConfirmInTroubleIT(Shop shop, StandIn standIn, Ledger ledger) {
    this.standIn = standIn;
    this.ledger = ledger;
    this.purchase = Purchase.checkedOut(shop, standIn).paid();
  }

  @Test
  void nothingIsConfirmedWhileKustomIsOutAndAllIsAfterwards() {
    standIn.during(
        Fault.status(503).of("GET", purchase.kustomOrderId()),
        () -> {
          Answer answer = purchase.cart().triesToConfirm();

          assertThat(answer.status()).isEqualTo(503);
          assertThat(answer.errorCode()).isEqualTo("PAYMENT_PROVIDER_UNAVAILABLE");
          assertThat(ledger.orders(purchase.cart())).isZero();
        });

    assertThat(purchase.cart().confirms()).isEqualTo("checkout_complete");
    assertThat(ledger.orders(purchase.cart())).isEqualTo(1);
    assertThat(purchase.acknowledgements()).isEqualTo(1);
  }

  @Test
  void aPaidOrderThatKustomsCheckoutForgotIsPlacedAllTheSame() {
    standIn.time().passes(AFTER_THE_CHECKOUTS_LIFE);

    assertThat(purchase.cart().confirms()).isEqualTo("checkout_complete");

    assertThat(ledger.orderState(purchase.cart())).isEqualTo("CONFIRMED");
    assertThat(ledger.payments(purchase)).isEqualTo(1);
    assertThat(acknowledged()).isTrue();
  }

  @Test
  void aPaidOrderThatKustomsCheckoutForgotIsNotReplacedByAnother() {
    standIn.time().passes(AFTER_THE_CHECKOUTS_LIFE);

    assertThat(purchase.cart().triesToCheckOut().status()).isEqualTo(200);

    assertThat(standIn.createdFor(purchase.cart())).hasSize(1);
    assertThat(ledger.orders(purchase.cart())).isEqualTo(1);
  }

  @Test
  void anOrderIsSafeEvenIfKustomCantBeToldAndIsToldLater() {
    standIn.during(
        Fault.status(500).of("POST", "/acknowledge$"),
        () -> {
          assertThat(purchase.cart().confirms()).isEqualTo("checkout_complete");
          assertThat(ledger.orders(purchase.cart())).isEqualTo(1);
        });

    Eventually.isTrue(
        () -> {
          purchase.cart().confirms();
          return acknowledged();
        });
    assertThat(ledger.orders(purchase.cart())).isEqualTo(1);
  }

  @Test
  void anAcknowledgementWhoseAnswerIsLostIsRepeated() {
    standIn.during(
        Fault.lostAnswer().of("POST", "/acknowledge$").times(1),
        () -> assertThat(purchase.cart().confirms()).isEqualTo("checkout_complete"));

    assertThat(acknowledged()).isTrue();
    assertThat(ledger.payments(purchase)).isEqualTo(1);
  }

  private boolean acknowledged() {
    return standIn.askedAbout(purchase.kustomOrderId()).stream()
        .anyMatch(asked -> asked.isAcknowledgement() && asked.status() == 204);
  }
}
