package io.kassa.it.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.Ledger;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.AtOnce;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.PushAddress;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.StandIn;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@OnSharedServer
class PushIT {
  private static final Duration UNTIL_THE_FIRST_PUSH = Duration.ofMinutes(2);

  private final StandIn standIn;
  private final Ledger ledger;
  private final Purchase purchase;
  private final PushAddress push;

  PushIT(Shop shop, StandIn standIn, Ledger ledger) {
    this.standIn = standIn;
    this.ledger = ledger;
    this.purchase = Purchase.checkedOut(shop, standIn);
    this.push = PushAddress.of(purchase);
  }

  @Test
  void whoeverClosesTheTabHasAnOrderAllTheSame() {
    purchase.paid();

    standIn.time().passes(UNTIL_THE_FIRST_PUSH);

    Eventually.isTrue(() -> ledger.orders(purchase.cart()) == 1);
    assertThat(ledger.orderState(purchase.cart())).isEqualTo("CONFIRMED");
    Eventually.isTrue(() -> purchase.acknowledgements() == 1);
    assertThat(purchase.cart().shown().path("cartState").asText()).isEqualTo("completed");
  }

  @Test
  void aPushBeforeTheConfirmationPlacesTheOrderAndTheConfirmationShowsIt() {
    purchase.paid();

    assertThat(push.called().status()).isEqualTo(200);
    String number = purchase.cart().shown().path("orderNumber").asText();
    assertThat(number).isNotBlank();

    assertThat(purchase.cart().confirms()).isEqualTo("checkout_complete");
    assertThat(purchase.cart().shown().path("orderNumber").asText()).isEqualTo(number);
    assertOnce();
  }

  @Test
  void aPushAfterTheConfirmationIsAcknowledgedAgain() {
    purchase.confirmed();
    Eventually.isTrue(() -> purchase.acknowledgements() == 1);

    assertThat(push.called().status()).isEqualTo(200);

    Eventually.isTrue(() -> purchase.acknowledgements() == 2);
    assertOnce();
  }

  @Test
  void pushesThatComeTwiceMakeOneOrder() {
    purchase.paid();

    List<Answer> answers = AtOnce.times(10, push::called);

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertOnce();
  }

  @RepeatedTest(5)
  void pushesAndConfirmationsAtTheSameMomentMakeOneOrder() {
    purchase.paid();
    List<Callable<Answer>> all =
        IntStream.range(0, 10)
            .<Callable<Answer>>mapToObj(
                i -> i % 2 == 0 ? push::called : () -> purchase.cart().triesToConfirm())
            .toList();

    assertThat(AtOnce.all(all)).extracting(Answer::status).containsOnly(200);
    assertOnce();
  }

  @Test
  void anOrderThatTheCheckoutForgotIsReadFromOrderManagement() {
    purchase.paid();
    standIn.time().passes(Duration.ofHours(49));

    Eventually.isTrue(() -> ledger.orders(purchase.cart()) == 1);
    assertThat(push.called().status()).isEqualTo(200);
    assertOnce();
  }

  @Test
  void aPushAboutSomethingThatIsNotPaidIsToBeRepeatedAndChangesNothing() {
    Answer answer = push.called();

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.errorCode()).isEqualTo("NOT_DONE_YET");
    assertThat(ledger.orders(purchase.cart())).isZero();
    assertThat(purchase.cart().shown().path("cartState").asText()).isEqualTo("open");
  }

  private void assertOnce() {
    assertThat(ledger.payments(purchase)).isEqualTo(1);
    assertThat(ledger.orders(purchase.cart())).isEqualTo(1);
    assertThat(ledger.orderState(purchase.cart())).isEqualTo("CONFIRMED");
  }
}
