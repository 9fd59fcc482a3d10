package io.kassa.domain.fulfilment;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.kustom.FakeKustomPayments.Trouble;
import io.kassa.domain.kustom.KustomOrderLine;
import io.kassa.domain.kustom.KustomPayments.MoneyOrder;
import io.kassa.domain.kustom.KustomRefusal;
import io.kassa.domain.order.DeliveryState;
import io.kassa.domain.order.OrderDelivery;
import io.kassa.domain.payment.IntentState;
import io.kassa.domain.payment.PaymentBalance;
import io.kassa.domain.payment.Shipment;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeliverTest {

  private final Shop shop = new Shop();
  private final BoughtOrder bought = BoughtOrder.inA(shop);

  @Test
  void whatIsSentIsTakenByAJobAfterTheCommit() {
    Receipt receipt = bought.deliversAll();

    assertThat(receipt.state()).isEqualTo(IntentState.REQUESTED);
    assertThat(bought.order().deliveries().get(0).state()).isEqualTo(DeliveryState.PROCESSING);
    assertThat(shop.kustomPayments.calls()).isZero();

    shop.work();

    assertThat(bought.intent(receipt).state()).isEqualTo(IntentState.DONE);
    assertThat(bought.intent(receipt).providerId()).isPresent();
    assertThat(bought.order().deliveries().get(0).state()).isEqualTo(DeliveryState.COMPLETED);
    assertThat(balance().captured()).isEqualTo(balance().authorized());
    assertThat(balance().remaining()).isEqualTo(sek("0.00"));
  }

  @Test
  void theCaptureSaysWhatItIsForAndHowToFindIt() {
    Receipt receipt = bought.deliversAll();
    shop.work();

    MoneyOrder told = shop.kustomPayments.moneyOrders().get(0);
    assertThat(told.amount()).isEqualTo(balance().authorized().minor());
    assertThat(told.reference()).isEqualTo(bought.payment().paymentNumber() + "-1");
    assertThat(told.key()).isEqualTo(bought.intent(receipt).idempotencyKey());
    assertThat(told.lines())
        .extracting(KustomOrderLine::type)
        .containsExactly(
            KustomOrderLine.Type.PHYSICAL,
            KustomOrderLine.Type.PHYSICAL,
            KustomOrderLine.Type.SHIPPING_FEE);
  }

  @Test
  void threePartsAddUpToTheWhole() {
    bought.delivers("TS001", 2);
    shop.work();
    bought.delivers("CP010", 1);
    shop.work();
    bought.deliversAll();
    shop.work();

    assertThat(balance().captured()).isEqualTo(balance().authorized());
    assertThat(bought.order().deliveries())
        .hasSize(3)
        .extracting(OrderDelivery::state)
        .containsOnly(DeliveryState.COMPLETED);
    assertThat(shop.kustomPayments.moneyOrders())
        .allSatisfy(
            it ->
                assertThat(it.lines().stream().mapToLong(KustomOrderLine::totalAmount).sum())
                    .isEqualTo(it.amount()));
    assertThat(bought.order().basket().amountToPay()).isEqualTo(balance().authorized());
  }

  @Test
  void shippingGoesWithTheFirstPart() {
    bought.delivers("CP010", 1);
    bought.deliversAll();
    shop.work();

    List<MoneyOrder> told = shop.kustomPayments.moneyOrders();
    assertThat(told.get(0).lines()).anyMatch(DeliverTest::isShipping);
    assertThat(told.get(1).lines()).noneMatch(DeliverTest::isShipping);
  }

  @Test
  void whatIsNotThereCantBeSent() {
    assertRejectedAs(ErrorCode.QUANTITY_EXCEEDS_LINE, () -> bought.delivers("TS001", 4));
    assertRejectedAs(ErrorCode.LINE_NOT_FOUND, () -> bought.delivers("NONE", 1));
    bought.deliversAll();
    assertRejectedAs(ErrorCode.NOTHING_TO_DELIVER, () -> bought.deliversAll());
  }

  @Test
  void theSameKeyGivesTheFirstAnswerAndAnotherBodyIsRefused() {
    Deliver all = new Deliver(List.of(), Shipment.unknown(), Optional.empty());
    Receipt first = bought.accept("key-1", all);
    shop.work();

    assertThat(bought.accept("key-1", all)).isEqualTo(first);
    assertRejectedAs(
        ErrorCode.IDEMPOTENCY_KEY_REUSED,
        () -> bought.accept("key-1", new CancelRemaining(Optional.empty())));
    assertThat(bought.payment().intents()).hasSize(1);
  }

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

  private static KustomRefusal no() {
    return new KustomRefusal(KustomRefusal.Kind.OTHER, 403, "CAPTURE_NOT_ALLOWED", "", "c-no");
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

  @Test
  void whatWasTakenByAmountIsUsedUpByTheNextDelivery() {
    bought.captures("100.00");
    shop.work();
    Receipt receipt = bought.deliversAll();
    shop.work();

    assertThat(receipt.credit()).isEqualTo(sek("100.00"));
    assertThat(balance().captured()).isEqualTo(balance().authorized());
    assertThat(balance().credit()).isEqualTo(sek("0.00"));
    assertThat(bought.order().deliveries().get(0).state()).isEqualTo(DeliveryState.COMPLETED);
  }

  @Test
  void whenAllWasTakenADeliveryIsCompleteAtOnce() {
    bought.captures(balance().authorized().toMajor().toPlainString());
    shop.work();

    Receipt receipt = bought.deliversAll();

    assertThat(receipt.state()).isEqualTo(IntentState.DONE);
    assertThat(bought.order().deliveries().get(0).state()).isEqualTo(DeliveryState.COMPLETED);
  }

  private PaymentBalance balance() {
    return bought.payment().balance();
  }

  private int captures() {
    return shop.kustomPayments.read(bought.kustomOrderId).result().orElseThrow().captures().size();
  }

  private static boolean isShipping(KustomOrderLine line) {
    return line.type() == KustomOrderLine.Type.SHIPPING_FEE;
  }
}
