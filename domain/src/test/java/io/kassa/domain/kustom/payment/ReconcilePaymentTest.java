package io.kassa.domain.kustom.payment;

import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.fulfilment.BoughtOrder;
import io.kassa.domain.fulfilment.ChangeAuthorization;
import io.kassa.domain.fulfilment.FulfilmentUseCases;
import io.kassa.domain.fulfilment.Receipt;
import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobHandler;
import io.kassa.domain.job.JobOutcome;
import io.kassa.domain.kustom.FakeKustomPayments.Trouble;
import io.kassa.domain.kustom.KustomBalance;
import io.kassa.domain.order.OrderState;
import io.kassa.domain.payment.IntentKind;
import io.kassa.domain.payment.IntentState;
import io.kassa.domain.payment.JournalEntryType;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.PaymentBalance;
import io.kassa.domain.payment.PaymentJournalEntry;
import io.kassa.domain.payment.ProviderRefusal;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.review.ReviewEvidence;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReconcilePaymentTest {

  private final Shop shop = new Shop();
  private final BoughtOrder bought = BoughtOrder.inA(shop);

  @Test
  void aNewPaymentLearnsWhenItEnds() {
    assertThat(bought.payment().expiresAt()).isPresent();
  }

  @Test
  void capturesAndRefundsOfThePortalComeBackOnce() {
    shop.kustomPayments.capturedInPortal(bought.kustomOrderId, 10_000);
    shop.kustomPayments.refundedInPortal(bought.kustomOrderId, 2_500);

    reconcile();
    reconcile();

    assertThat(balance().captured()).isEqualTo(sek("100.00"));
    assertThat(balance().refunded()).isEqualTo(sek("25.00"));
    assertThat(balance().credit()).isEqualTo(sek("75.00"));
    assertThat(bought.payment().intents())
        .extracting(MoneyIntent::kind)
        .containsExactly(IntentKind.CAPTURE, IntentKind.REFUND);
  }

  @Test
  void anotherAmountIsTakenOverAndAPersonIsTold() {
    long before = balance().authorized().minor();
    shop.kustomPayments.authorizedAnewInPortal(bought.kustomOrderId, before - 1_000);

    reconcile();
    reconcile();

    assertThat(balance().authorized().minor()).isEqualTo(before - 1_000);
    ReviewCase told = shop.reviewCases.all().get(0);
    assertThat(shop.reviewCases.all()).hasSize(1);
    assertThat(told.kind()).isEqualTo(ReviewKind.AUTHORIZATION_CHANGED);
    assertThat(told.evidence())
        .isEqualTo(
            ReviewEvidence.none()
                .with("amount", before - 1_000)
                .with("amountBefore", before)
                .with("currency", "SEK"));
  }

  @Test
  void ofEveryChangeAPersonIsTold() {
    long first = balance().authorized().minor();
    for (long amount : List.of(first - 1_000, first - 2_000, first - 1_000)) {
      shop.kustomPayments.authorizedAnewInPortal(bought.kustomOrderId, amount);
      reconcile();
      shop.pass(Duration.ofMinutes(1));
    }

    assertThat(shop.reviewCases.all())
        .hasSize(3)
        .extracting(ReviewCase::kind)
        .containsOnly(ReviewKind.AUTHORIZATION_CHANGED);
  }

  @Test
  void aLookThatIsOlderThanACancellationIsPutRight() {
    KustomBalance old = shop.kustomPayments.balance(bought.kustomOrderId);
    bought.cancelsTheRest();
    JobHandler handler = MoneyUseCases.handlers(shop).get(2);
    ClaimedJob cancel = shop.worker().claim(handler.definition()).orElseThrow();
    shop.transactions.run(((JobOutcome.Done) handler.run(cancel)).record());
    shop.transactions.run(
        () -> MoneyUseCases.reconcileDesk(shop).takeOver(bought.payment().paymentId(), old));

    shop.pass(Duration.ofMinutes(2));

    assertThat(balance().released()).isEqualTo(balance().authorized());
    assertThat(bought.order().state()).isEqualTo(OrderState.CANCELLED);
    assertThat(shop.reviewCases.all()).isEmpty();
  }

  @Test
  void noMoreIsTakenBackOfWhatWasGivenUpThanWasGivenUp() {
    bought.cancelsTheRest();
    shop.work();
    long all = balance().authorized().minor();
    KustomBalance senseless =
        new KustomBalance(
            bought.kustomOrderId,
            KustomBalance.Status.AUTHORIZED,
            new KustomBalance.Sums(all, 0, 0, all + 5_000),
            Optional.empty(),
            List.of(),
            List.of());

    shop.transactions.run(
        () -> MoneyUseCases.reconcileDesk(shop).takeOver(bought.payment().paymentId(), senseless));

    assertThat(balance().released()).isEqualTo(sek("0.00"));
  }

  @Test
  void aPaymentWhoseLookWasGivenUpIsLookedAtAgain() {
    MoneyUseCases.reconcileDesk(shop).reconcileLater(bought.kustomOrderId);
    for (int hour = 0; hour < 60; hour++) {
      shop.kustomPayments.meet(Trouble.NOT_FOUND);
      shop.pass(Duration.ofHours(1));
    }
    shop.kustomPayments.recover();
    shop.kustomPayments.capturedInPortal(bought.kustomOrderId, 700);

    for (int hour = 0; hour < 60; hour++) {
      shop.pass(Duration.ofHours(1));
    }

    assertThat(balance().captured()).isEqualTo(sek("7.00"));
  }

  @Test
  void whatThePortalTookIsNotTakenAgain() {
    shop.kustomPayments.capturedInPortal(bought.kustomOrderId, balance().authorized().minor());
    reconcile();

    Receipt receipt = bought.deliversAll();

    assertThat(receipt.state()).isEqualTo(IntentState.DONE);
    assertThat(balance().captured()).isEqualTo(balance().authorized());
  }

  @Test
  void ourOwnCaptureWhoseAnswerWasLostIsRecognised() {
    Receipt receipt = bought.captures("100.00");
    shop.kustomPayments.meet(Trouble.LOSE_ANSWER);
    shop.work();

    reconcile();

    assertThat(bought.intent(receipt).state()).isEqualTo(IntentState.DONE);
    assertThat(balance().captured()).isEqualTo(sek("100.00"));
    assertThat(balance().capturing()).isEqualTo(sek("0.00"));
  }

  @Test
  void aCancellationInThePortalGivesTheMoneyUpAndLetsSomebodyLook() {
    shop.kustomPayments.cancelledInPortal(bought.kustomOrderId);

    reconcile();
    reconcile();

    assertThat(balance().remaining()).isEqualTo(sek("0.00"));
    assertThat(bought.order().reviewReason())
        .contains("The payment of this order was cancelled at Kustom.");
    assertThat(shop.reviewCases.all())
        .extracting(ReviewCase::kind)
        .containsExactly(ReviewKind.AUTHORIZATION_LOST);
  }

  @Test
  void whatDoesNotFitWhatIsUnderWayWaits() {
    Receipt ours = bought.captures("600.00");
    shop.kustomPayments.capturedInPortal(bought.kustomOrderId, 50_000);
    MoneyUseCases.reconcileDesk(shop).reconcileLater(bought.kustomOrderId);

    shop.pass(Duration.ofMinutes(2));
    shop.pass(Duration.ofMinutes(2));

    assertThat(bought.intent(ours).state()).isEqualTo(IntentState.REFUSED);
    assertThat(balance().captured()).isEqualTo(sek("500.00"));
  }

  @Test
  void aReleaseIsNotReachedBecauseThePortalTookTheRest() {
    bought.captures("100.00");
    shop.work();
    Receipt release = bought.accept(ChangeAuthorization.release(Optional.empty()));
    shop.kustomPayments.capturedInPortal(
        bought.kustomOrderId, balance().authorized().minor() - 10_000);
    shop.work();
    shop.pass(Duration.ofMinutes(2));

    assertThat(bought.intent(release).state()).isEqualTo(IntentState.REFUSED);
    assertThat(balance().released()).isEqualTo(sek("0.00"));
    assertThat(balance().captured()).isEqualTo(balance().authorized());
  }

  @Test
  void ofAReleaseWhatThePortalTookBeforeIsNoPart() {
    bought.captures("100.00");
    shop.work();
    Receipt release = bought.accept(ChangeAuthorization.release(Optional.empty()));
    shop.kustomPayments.capturedInPortal(bought.kustomOrderId, 5_000);
    shop.work();
    shop.pass(Duration.ofMinutes(2));

    assertThat(bought.intent(release).state()).isEqualTo(IntentState.DONE);
    assertThat(balance().captured()).isEqualTo(sek("150.00"));
    assertThat(balance().released()).isEqualTo(balance().authorized().minus(sek("150.00")));
    assertThat(
            bought.payment().journal().stream()
                .filter(it -> it.type() == JournalEntryType.RELEASE)
                .mapToLong(PaymentJournalEntry::amountMinor)
                .sum())
        .isEqualTo(balance().released().minor());
  }

  @Test
  void aNoLetsUsLookWhatHappenedAtKustom() {
    shop.kustomPayments.capturedInPortal(
        bought.kustomOrderId, balance().authorized().minor() - 1_000);
    Receipt refused = bought.captures("20.00");
    shop.work();
    shop.pass(Duration.ofMinutes(2));

    assertThat(bought.intent(refused).state()).isEqualTo(IntentState.REFUSED);
    assertThat(balance().remaining()).isEqualTo(sek("10.00"));
  }

  @Test
  void whatWasTakenForRefusedAndThenWasDoneIsFoundByALook() {
    Receipt capture = bought.captures("20.00");
    JobHandler handler = MoneyUseCases.handlers(shop).get(0);
    ClaimedJob late = shop.worker().claim(handler.definition()).orElseThrow();
    JobOutcome.Done done = (JobOutcome.Done) handler.run(late);
    FulfilmentUseCases.intentDesk(shop)
        .refused(capture.intentId(), new ProviderRefusal("CAPTURE_NOT_ALLOWED", "", "c-1"));

    shop.transactions.run(done.record());
    shop.pass(Duration.ofMinutes(2));

    assertThat(bought.intent(capture).state()).isEqualTo(IntentState.REFUSED);
    assertThat(balance().captured()).isEqualTo(sek("20.00"));
  }

  private void reconcile() {
    assertThat(MoneyUseCases.reconcileDesk(shop).reconcileLater(bought.kustomOrderId)).isTrue();
    shop.pass(Duration.ZERO);
  }

  private PaymentBalance balance() {
    return bought.payment().balance();
  }
}
