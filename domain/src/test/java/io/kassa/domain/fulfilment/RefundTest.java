package io.kassa.domain.fulfilment;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.kustom.FakeKustomPayments.Trouble;
import io.kassa.domain.kustom.KustomOrderLine;
import io.kassa.domain.kustom.KustomPayments.MoneyOrder;
import io.kassa.domain.kustom.KustomRefusal;
import io.kassa.domain.money.TaxRate;
import io.kassa.domain.order.OrderLine;
import io.kassa.domain.payment.IntentState;
import io.kassa.domain.payment.PaymentBalance;
import io.kassa.domain.workbench.Shop;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefundTest {

  private final Shop shop = new Shop();
  private final BoughtOrder bought = BoughtOrder.inA(shop);

  @BeforeEach
  void everythingWasSentAndTaken() {
    bought.deliversAll();
    shop.work();
  }

  @Test
  void returnedPiecesAreGivenBackWithTheirShareOfTheDiscount() {
    Receipt receipt = bought.returns("TS001", 2);
    shop.work();

    assertThat(bought.intent(receipt).state()).isEqualTo(IntentState.DONE);
    assertThat(receipt.amount()).isEqualTo(sek("358.20"));
    assertThat(balance().refunded()).isEqualTo(receipt.amount());
    assertThat(line("TS001").returnedQuantity()).isEqualTo(2);
    assertThat(lastTold().lines()).hasSize(1);
  }

  @Test
  void piecesComeBackOnce() {
    bought.returns("TS001", 2);

    assertRejectedAs(ErrorCode.QUANTITY_EXCEEDS_LINE, () -> bought.returns("TS001", 2));
    bought.returns("TS001", 1);
    shop.work();

    assertThat(balance().refunded()).isEqualTo(sek("537.30"));
  }

  @Test
  void aReturnFeeMakesTheRefundSmallerAndIsALineOfItsOwn() {
    Receipt receipt =
        bought.accept(
            new RefundLines(
                List.of(BoughtOrder.pieces("TS001", 1)),
                Optional.of(new RefundLines.Fee(new BigDecimal("49.00"), new TaxRate(2500))),
                Optional.empty(),
                Optional.empty()));
    shop.work();

    assertThat(receipt.amount()).isEqualTo(sek("130.10"));
    KustomOrderLine fee = lastTold().lines().get(1);
    assertThat(fee.type()).isEqualTo(KustomOrderLine.Type.RETURN_FEE);
    assertThat(fee.totalAmount()).isEqualTo(-4900);
    assertThat(fee.totalTaxAmount()).isEqualTo(-980);
    assertThat(lastTold().lines().stream().mapToLong(KustomOrderLine::totalAmount).sum())
        .isEqualTo(receipt.amount().minor());
  }

  @Test
  void noMoreIsGivenBackThanWasTaken() {
    bought.refunds("800.00");

    assertRejectedAs(ErrorCode.AMOUNT_EXCEEDS_CAPTURES, () -> bought.refunds("100.00"));
  }

  @Test
  void aSenselessAmountIsRefused() {
    assertRejectedAs(ErrorCode.INVALID_AMOUNT, () -> bought.refunds("0"));
    assertRejectedAs(ErrorCode.INVALID_AMOUNT, () -> bought.refunds("-1.00"));
    assertRejectedAs(ErrorCode.INVALID_AMOUNT, () -> bought.refunds("1.001"));
    assertRejectedAs(ErrorCode.INVALID_AMOUNT, () -> bought.refunds("99999999999999999999"));
  }

  @Test
  void aLostAnswerGivesBackOnce() {
    Receipt receipt = bought.refunds("100.00");
    shop.kustomPayments.meet(Trouble.LOSE_ANSWER);
    shop.work();
    shop.pass(Duration.ofHours(30));

    assertThat(bought.intent(receipt).state()).isEqualTo(IntentState.DONE);
    assertThat(balance().refunded()).isEqualTo(sek("100.00"));
    assertThat(shop.kustomPayments.read(bought.kustomOrderId).result().orElseThrow().refunds())
        .hasSize(1);
  }

  @Test
  void whatKustomDoesNotGiveBackCanBeReturnedAgain() {
    Receipt receipt = bought.returns("TS001", 3);
    shop.kustomPayments.refuse(refusal("REFUND_NOT_ALLOWED"));
    shop.work();

    assertThat(bought.intent(receipt).state()).isEqualTo(IntentState.REFUSED);
    assertThat(line("TS001").returnedQuantity()).isZero();
    assertThat(balance().refunding()).isEqualTo(sek("0.00"));
    bought.returns("TS001", 3);
    shop.work();
    assertThat(balance().refunded()).isEqualTo(receipt.amount());
  }

  private static KustomRefusal refusal(String code) {
    return new KustomRefusal(KustomRefusal.Kind.OTHER, 403, code, "", "c-9");
  }

  private MoneyOrder lastTold() {
    List<MoneyOrder> told = shop.kustomPayments.moneyOrders();
    return told.get(told.size() - 1);
  }

  private OrderLine line(String productNumber) {
    return bought.order().deliveries().get(0).lines().stream()
        .filter(it -> it.productNumber().equals(productNumber))
        .findFirst()
        .orElseThrow();
  }

  private PaymentBalance balance() {
    return bought.payment().balance();
  }
}
