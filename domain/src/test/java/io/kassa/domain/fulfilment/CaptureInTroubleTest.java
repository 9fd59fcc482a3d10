package io.kassa.domain.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.kustom.FakeKustomPayments.Trouble;
import io.kassa.domain.kustom.KustomPayments.MoneyOrder;
import io.kassa.domain.kustom.KustomRefusal;
import io.kassa.domain.order.DeliveryState;
import io.kassa.domain.payment.IntentState;
import io.kassa.domain.payment.PaymentBalance;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Kustom's answer to a capture is lost, comes late or is no. */
class CaptureInTroubleTest {

  private final Shop shop = new Shop();
  private final BoughtOrder bought = BoughtOrder.inA(shop);

  @Test
  void aLostAnswerIsAskedForAgainUnderTheSameKey() {
    Receipt receipt = bought.deliversAll();
    shop.kustomPayments.meet(Trouble.LOSE_ANSWER);
    shop.worker().work();
    assertThat(bought.intent(receipt).state()).isEqualTo(IntentState.UNKNOWN);

    shop.pass(Duration.ofMinutes(1));

    assertThat(bought.intent(receipt).state()).isEqualTo(IntentState.DONE);
    assertThat(shop.kustomPayments.calls()).isEqualTo(2);
    assertThat(shop.kustomPayments.moneyOrders())
        .extracting(MoneyOrder::key)
        .containsOnly(bought.intent(receipt).idempotencyKey());
    assertThat(captures()).isEqualTo(1);
  }

  @Test
  void afterADayTheOrderIsReadBeforeAnythingIsSent() {
    Receipt receipt = bought.deliversAll();
    shop.kustomPayments.meet(Trouble.LOSE_ANSWER);
    shop.work();

    shop.pass(Duration.ofHours(25));

    assertThat(bought.intent(receipt).state()).isEqualTo(IntentState.DONE);
    assertThat(shop.kustomPayments.calls()).isEqualTo(1);
    assertThat(captures()).isEqualTo(1);
  }

  @Test
  void afterADayAnOrderThatKustomDoesNotShowIsLookedAtAgainAndNothingIsSentTwice() {
    Receipt receipt = bought.deliversAll();
    shop.kustomPayments.meet(Trouble.LOSE_ANSWER);
    shop.worker().work();
    shop.kustomPayments.meet(Trouble.NOT_FOUND);

    shop.pass(Duration.ofHours(25));
    assertThat(bought.intent(receipt).state()).isEqualTo(IntentState.UNKNOWN);
    shop.pass(Duration.ofHours(1));

    assertThat(bought.intent(receipt).state()).isEqualTo(IntentState.DONE);
    assertThat(captures()).isEqualTo(1);
  }

  @Test
  void aNoIsNotBelievedWhileKustomDoesNotShowTheOrder() {
    Receipt receipt = bought.deliversAll();
    shop.kustomPayments.meet(Trouble.NOT_FOUND);
    shop.kustomPayments.meet(Trouble.NOT_FOUND);

    shop.worker().work();

    assertThat(bought.intent(receipt).state()).isEqualTo(IntentState.UNKNOWN);
  }

  @Test
  void afterADayWhatNeverArrivedIsSent() {
    Receipt receipt = bought.deliversAll();
    shop.kustomPayments.meet(Trouble.LOSE_REQUEST);
    shop.work();

    shop.pass(Duration.ofHours(25));

    assertThat(bought.intent(receipt).state()).isEqualTo(IntentState.DONE);
    assertThat(captures()).isEqualTo(1);
  }

  @Test
  void aRefusalOpensTheDeliveryAgainAndIsShown() {
    shop.kustomPayments.refuse(no());
    Receipt receipt = bought.deliversAll();

    shop.work();

    assertThat(bought.intent(receipt).state()).isEqualTo(IntentState.REFUSED);
    assertThat(bought.intent(receipt).refusal())
        .map(it -> it.code() + "/" + it.correlationId())
        .contains("CAPTURE_NOT_ALLOWED/c-no");
    assertThat(bought.order().deliveries().get(0).state()).isEqualTo(DeliveryState.OPEN);
    assertThat(balance().remaining()).isEqualTo(balance().authorized());
  }

  @Test
  void everyRefusalIsACaseForAPersonWithItsEvidence() {
    shop.kustomPayments.refuse(no());
    Receipt receipt = bought.deliversAll();
    shop.work();
    shop.kustomPayments.refuse(no());
    bought.deliversAll();
    shop.work();

    List<ReviewCase> cases = shop.reviewCases.all();
    assertThat(cases).extracting(ReviewCase::kind).containsOnly(ReviewKind.MONEY_REFUSED);
    assertThat(cases).extracting(ReviewCase::key).doesNotHaveDuplicates().hasSize(2);
    assertThat(cases.get(0).reason())
        .isEqualTo("The provider refused a CAPTURE: CAPTURE_NOT_ALLOWED (correlation id c-no).");
    assertThat(cases.get(0).evidence().values())
        .containsEntry("amount", new FieldValue(receipt.amount().minor()))
        .containsEntry("correlationId", FieldValue.text("c-no"));
  }

  @Test
  void ofAnAuthorizationThatHasEndedNothingIsTakenAndItsRestIsGivenUp() {
    shop.kustomPayments.expire(bought.kustomOrderId);
    Receipt receipt = bought.deliversAll();

    shop.work();
    shop.work();

    assertThat(bought.intent(receipt).state()).isEqualTo(IntentState.REFUSED);
    assertThat(balance().released()).isEqualTo(balance().authorized());
  }

  @Test
  void whatIsUnknownAfterTwoDaysIsACaseUntilItIsKnown() {
    Receipt receipt = bought.deliversAll();
    for (int i = 0; i < 50; i++) {
      shop.kustomPayments.meet(Trouble.NOT_LET_IN);
      shop.pass(Duration.ofHours(1));
    }
    shop.kustomPayments.recover();
    assertThat(bought.intent(receipt).state()).isEqualTo(IntentState.UNKNOWN);
    ReviewCase opened = shop.reviewCases.all().get(0);
    assertThat(opened.kind()).isEqualTo(ReviewKind.MONEY_UNKNOWN);
    assertThat(opened.evidence().values())
        .containsEntry("amount", new FieldValue(receipt.amount().minor()))
        .containsEntry("reference", FieldValue.text(receipt.reference()))
        .containsKeys("intentId", "idempotencyKey", "firstSentAt");

    FulfilmentUseCases.desk(shop).retry(bought.number(), receipt.intentId());
    shop.work();

    assertThat(bought.intent(receipt).state()).isEqualTo(IntentState.DONE);
    assertThat(shop.reviewCases.all().get(0).isOpen()).isFalse();
  }

  @Test
  void whoeverIsNotLetInTriesAgainAndTheOrderStaysAsItIs() {
    Receipt receipt = bought.deliversAll();
    shop.kustomPayments.meet(Trouble.NOT_LET_IN);
    shop.work();
    assertThat(bought.order().deliveries().get(0).state()).isEqualTo(DeliveryState.PROCESSING);

    shop.pass(Duration.ofMinutes(1));

    assertThat(bought.intent(receipt).state()).isEqualTo(IntentState.DONE);
  }

  private static KustomRefusal no() {
    return new KustomRefusal(KustomRefusal.Kind.OTHER, 403, "CAPTURE_NOT_ALLOWED", "", "c-no");
  }

  private PaymentBalance balance() {
    return bought.payment().balance();
  }

  private int captures() {
    return shop.kustomPayments.read(bought.kustomOrderId).result().orElseThrow().captures().size();
  }
}
