package io.kassa.domain.fulfilment;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.kustom.FakeKustomPayments.Trouble;
import io.kassa.domain.kustom.KustomBalance;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomRefusal;
import io.kassa.domain.kustom.payment.MoneyUseCases;
import io.kassa.domain.order.DeliveryState;
import io.kassa.domain.order.OrderDelivery;
import io.kassa.domain.order.OrderFixture;
import io.kassa.domain.order.OrderState;
import io.kassa.domain.order.OrderUseCases;
import io.kassa.domain.payment.IntentKind;
import io.kassa.domain.payment.IntentState;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.PaymentBalance;
import io.kassa.domain.payment.PaymentFixture;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Giving up what was not sent, and the money that is held for it. */
class GiveUpTest {

  private final Shop shop = new Shop();
  private final BoughtOrder bought = BoughtOrder.inA(shop);

  @Test
  void anOrderOfWhichNothingWasTakenIsCancelledAtKustom() {
    Receipt receipt = bought.cancelsTheRest();
    shop.work();

    assertThat(receipt.kind()).isEqualTo(IntentKind.CANCEL);
    assertThat(bought.intent(receipt).state()).isEqualTo(IntentState.DONE);
    assertThat(bought.order().state()).isEqualTo(OrderState.CANCELLED);
    assertThat(purchase().status()).isEqualTo(KustomBalance.Status.CANCELLED);
    assertThat(balance().remaining()).isEqualTo(sek("0.00"));
  }

  @Test
  void ofAnOrderThatWasSentInPartTheRestIsReleased() {
    bought.delivers("TS001", 1);
    shop.work();
    Receipt receipt = bought.cancelsTheRest();
    shop.work();

    assertThat(receipt.kind()).isEqualTo(IntentKind.RELEASE);
    assertThat(bought.intent(receipt).state()).isEqualTo(IntentState.DONE);
    assertThat(bought.order().state()).isEqualTo(OrderState.CONFIRMED);
    assertThat(bought.order().deliveries())
        .extracting(OrderDelivery::state)
        .containsExactlyInAnyOrder(DeliveryState.COMPLETED, DeliveryState.CANCELLED);
    assertThat(purchase().sums().remaining()).isZero();
    assertRejectedAs(ErrorCode.NOTHING_TO_DELIVER, () -> bought.deliversAll());
  }

  @Test
  void whatIsNotSentAnyMoreCanBeSoldAgain() {
    Shop counted = new Shop();
    counted.stock.setCounted(Map.of("TS001", 10L, "CP010", 10L));
    BoughtOrder sold = BoughtOrder.inA(counted);
    assertThat(counted.stock.onHand("TS001")).contains(7L);

    sold.delivers("TS001", 1);
    counted.work();
    sold.cancelsTheRest();
    counted.work();

    assertThat(counted.stock.onHand("TS001")).contains(9L);
    assertThat(counted.stock.onHand("CP010")).contains(10L);
  }

  @Test
  void whenASecondPaymentIsGivenUpTheGoodsAreStillSentAndTheFirstIsStillHeld() {
    Payment second = aSecondPayment();
    KustomOrderId its = new KustomOrderId(second.externalReference());

    bought.accept(new CancelRemaining(Optional.of(second.paymentNumber())));
    shop.work();

    assertThat(shop.kustomPayments.balance(its).status()).isEqualTo(KustomBalance.Status.CANCELLED);
    assertThat(bought.order().state()).isEqualTo(OrderState.CONFIRMED);
    assertThat(bought.order().deliveries())
        .extracting(OrderDelivery::state)
        .containsExactly(DeliveryState.OPEN);
    assertThat(balance().held()).isEqualTo(balance().authorized());
    assertRejectedAs(
        ErrorCode.NOTHING_LEFT,
        () -> bought.accept(new CancelRemaining(Optional.of(second.paymentNumber()))));
  }

  /** It came an hour later, and is as large. */
  private Payment aSecondPayment() {
    KustomOrderId its = new KustomOrderId(PaymentFixture.aReference());
    Payment second =
        PaymentFixture.aPayment(
            "kustom", its.value(), shop.clock.instant().plus(Duration.ofHours(1)));
    shop.kustomPayments.book(its, second.balance().authorized().minor());
    shop.transactions.run(
        () -> {
          shop.payments.add(second);
          OrderFixture.relatePayment(
              shop.orders.lock(bought.order().reference().orderId()).orElseThrow(),
              second.paymentId());
        });
    return second;
  }

  @Test
  void afterAReleaseTheGoodsCanBeGivenUpAndKustomIsNotAsked() {
    bought.delivers("TS001", 1);
    shop.work();
    bought.accept(ChangeAuthorization.release(Optional.empty()));
    shop.work();
    int calls = shop.kustomPayments.calls();

    Receipt receipt = bought.cancelsTheRest();
    shop.work();

    assertThat(receipt.state()).isEqualTo(IntentState.DONE);
    assertThat(receipt.amount()).isEqualTo(sek("0.00"));
    assertThat(shop.kustomPayments.calls()).isEqualTo(calls);
    assertThat(bought.order().deliveries())
        .extracting(OrderDelivery::state)
        .containsExactlyInAnyOrder(DeliveryState.COMPLETED, DeliveryState.CANCELLED);
    assertRejectedAs(ErrorCode.NOTHING_LEFT, () -> bought.cancelsTheRest());
  }

  @Test
  void afterACancellationInThePortalTheOrderCanBeCancelled() {
    shop.kustomPayments.cancelledInPortal(bought.kustomOrderId);
    MoneyUseCases.reconcileDesk(shop).reconcileLater(bought.kustomOrderId);
    shop.work();

    assertThat(bought.cancelsTheRest().state()).isEqualTo(IntentState.DONE);
    assertThat(bought.order().state()).isEqualTo(OrderState.CANCELLED);
  }

  @Test
  void whatIsReleasedTwiceIsNothing() {
    bought.captures("100.00");
    shop.work();
    bought.accept(ChangeAuthorization.release(Optional.empty()));
    shop.work();

    assertRejectedAs(
        ErrorCode.NOTHING_LEFT, () -> bought.accept(ChangeAuthorization.release(Optional.empty())));
  }

  @Test
  void aCancellationThatIsRefusedLeavesTheOrderCancelledAndItsPiecesForOthersOnce() {
    Shop counted = new Shop();
    counted.stock.setCounted(Map.of("TS001", 10L, "CP010", 10L));
    BoughtOrder sold = BoughtOrder.inA(counted);
    counted.kustomPayments.capturedInPortal(sold.kustomOrderId, 100);

    sold.cancelsTheRest();
    counted.work();
    counted.work();
    OrderUseCases.cancelOrder(counted).cancel(sold.cartId);

    assertThat(sold.order().state()).isEqualTo(OrderState.CANCELLED);
    assertThat(sold.order().reviewReason().orElseThrow()).contains("CANCEL_NOT_ALLOWED");
    assertThat(counted.stock.onHand("TS001")).contains(10L);
    assertThat(sold.payment().balance().captured()).isEqualTo(sek("1.00"));
    assertThat(sold.refunds("1.00").state()).isEqualTo(IntentState.REQUESTED);
  }

  @Test
  void aReleaseThatIsRefusedLeavesTheRestCancelledAndTheMoneyHeld() {
    bought.delivers("TS001", 1);
    shop.work();
    shop.kustomPayments.refuse(
        new KustomRefusal(KustomRefusal.Kind.OTHER, 403, "NOT_ALLOWED", "", "c-no"));
    Receipt receipt = bought.cancelsTheRest();
    shop.work();

    assertThat(bought.intent(receipt).state()).isEqualTo(IntentState.REFUSED);
    assertThat(bought.order().deliveries())
        .extracting(OrderDelivery::state)
        .containsExactlyInAnyOrder(DeliveryState.COMPLETED, DeliveryState.CANCELLED);
    assertThat(balance().remaining()).isNotEqualTo(sek("0.00"));
    assertThat(bought.cancelsTheRest().state()).isEqualTo(IntentState.REQUESTED);
  }

  @Test
  void whileMoneyIsBeingTakenNothingIsGivenUp() {
    bought.delivers("TS001", 1);

    assertRejectedAs(ErrorCode.PAYMENT_BUSY, () -> bought.cancelsTheRest());
  }

  @Test
  void withoutACaptureThereIsNothingToRelease() {
    assertRejectedAs(
        ErrorCode.NOTHING_CAPTURED,
        () -> bought.accept(ChangeAuthorization.release(Optional.empty())));
  }

  @Test
  void whatIsReleasedCantBeTaken() {
    bought.captures("100.00");
    shop.work();
    bought.accept(ChangeAuthorization.release(Optional.empty()));

    assertRejectedAs(ErrorCode.AMOUNT_EXCEEDS_AUTHORIZATION, () -> bought.captures("1.00"));
  }

  @Test
  void aCancellationThatIsRefusedIsShownAndTheMoneyIsStillThere() {
    shop.kustomPayments.capturedInPortal(bought.kustomOrderId, 100);
    Receipt receipt = bought.cancelsTheRest();
    shop.work();

    assertThat(bought.intent(receipt).refusal())
        .map(it -> it.code())
        .contains("CANCEL_NOT_ALLOWED");
    assertThat(bought.order().reviewReason().orElseThrow()).contains("CANCEL_NOT_ALLOWED");
    assertThat(balance().released()).isEqualTo(sek("0.00"));
  }

  @Test
  void aLostAnswerToACancellationIsNoHarm() {
    Receipt receipt = bought.cancelsTheRest();
    shop.kustomPayments.meet(Trouble.LOSE_ANSWER);
    shop.work();
    shop.pass(Duration.ofHours(30));

    assertThat(bought.intent(receipt).state()).isEqualTo(IntentState.DONE);
  }

  @Test
  void theShopperCancelsOrderAndAuthorization() {
    OrderUseCases.cancelOrder(shop).cancel(bought.cartId);
    OrderUseCases.cancelOrder(shop).cancel(bought.cartId);
    shop.work();

    assertThat(bought.payment().intents()).hasSize(1);
    assertThat(purchase().status()).isEqualTo(KustomBalance.Status.CANCELLED);
  }

  @Test
  void theShopperDoesNotCancelWhatIsBeingTaken() {
    bought.captures("1.00");

    assertRejectedAs(
        ErrorCode.CANCEL_ORDER_FAILED, () -> OrderUseCases.cancelOrder(shop).cancel(bought.cartId));
    assertThat(bought.order().state()).isEqualTo(OrderState.CONFIRMED);
  }

  @Test
  void whatIsBeingTakenIsStillHeld() {
    bought.delivers("TS001", 1);

    assertThat(balance().held()).isEqualTo(balance().authorized());
  }

  private KustomBalance purchase() {
    return shop.kustomPayments.read(bought.kustomOrderId).result().orElseThrow();
  }

  private PaymentBalance balance() {
    return bought.payment().balance();
  }
}
