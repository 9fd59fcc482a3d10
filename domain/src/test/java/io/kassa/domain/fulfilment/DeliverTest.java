package io.kassa.domain.fulfilment;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.kustom.KustomOrderLine;
import io.kassa.domain.kustom.KustomPayments.MoneyOrder;
import io.kassa.domain.order.DeliveryState;
import io.kassa.domain.order.OrderDelivery;
import io.kassa.domain.payment.IntentState;
import io.kassa.domain.payment.PaymentBalance;
import io.kassa.domain.payment.Shipment;
import io.kassa.domain.workbench.Shop;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Goods are sent, and what they cost is taken. */
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

  private static boolean isShipping(KustomOrderLine line) {
    return line.type() == KustomOrderLine.Type.SHIPPING_FEE;
  }
}
