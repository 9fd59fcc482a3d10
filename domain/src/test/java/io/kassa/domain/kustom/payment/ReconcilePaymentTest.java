package io.kassa.domain.kustom.payment;

import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.fulfilment.BoughtOrder;
import io.kassa.domain.fulfilment.Receipt;
import io.kassa.domain.kustom.FakeKustomPayments.Trouble;
import io.kassa.domain.payment.IntentKind;
import io.kassa.domain.payment.IntentState;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.PaymentBalance;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
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

  private void reconcile() {
    assertThat(MoneyUseCases.reconcileDesk(shop).reconcileLater(bought.kustomOrderId)).isTrue();
    shop.pass(Duration.ZERO);
  }

  private PaymentBalance balance() {
    return bought.payment().balance();
  }
}
