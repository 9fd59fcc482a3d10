package io.kassa.domain.fulfilment;

import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.kustom.KustomRefusal;
import io.kassa.domain.payment.IntentDetails;
import io.kassa.domain.payment.IntentKind;
import io.kassa.domain.payment.IntentRequest;
import io.kassa.domain.payment.PaymentBalance;
import io.kassa.domain.payment.ProviderRefusal;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was taken for no delivery yet is never more than what was taken and not given back. */
class CreditTest {

  private final Shop shop = new Shop();
  private final BoughtOrder bought = BoughtOrder.inA(shop);

  @Test
  void whatWasGivenBackWhileADeliveryUsedItUpIsNotThereWhenTheDeliveryIsRefused() {
    takenBefore("100.00");
    bought.deliversAll();
    bought.refunds("100.00");
    shop.kustomPayments.refuse(no());
    shop.work();

    assertThat(balance().captured()).isEqualTo(sek("100.00"));
    assertThat(balance().refunded()).isEqualTo(sek("100.00"));
    assertThat(balance().credit()).isEqualTo(sek("0.00"));
  }

  @Test
  void afterThatADeliveryIsTakenAsAWhole() {
    whatWasGivenBackWhileADeliveryUsedItUpIsNotThereWhenTheDeliveryIsRefused();

    Receipt again = bought.delivers("TS001", 1);

    assertThat(again.credit()).isEqualTo(sek("0.00"));
    assertThat(again.amount().minor()).isGreaterThan(10_000);
  }

  @Test
  void whenADeliveryAndThenARefundIsRefusedAllIsThereAsBefore() {
    takenBefore("100.00");
    bought.deliversAll();
    Receipt refund = bought.refunds("80.00");
    refused(1);
    assertThat(balance().credit()).isEqualTo(sek("20.00"));

    refused(refund);

    assertThat(balance().refundable()).isEqualTo(sek("100.00"));
    assertThat(balance().credit()).isEqualTo(sek("100.00"));
  }

  @Test
  void whatWasGivenBackByAmountIsNotThereAgainAlthoughMoreWasTakenForOtherDeliveries() {
    bought.delivers("TS001", 1);
    shop.work();
    takenBefore("100.00");
    bought.deliversAll();
    Receipt refund = bought.refunds("80.00");
    FulfilmentUseCases.intentDesk(shop).done(refund.intentId(), Optional.of("r-1"));

    refused(2);

    assertThat(balance().refunded()).isEqualTo(sek("80.00"));
    assertThat(balance().credit()).isEqualTo(sek("20.00"));
  }

  @Test
  void whatThePortalGaveBackIsCountedOnce() {
    takenBefore("100.00");
    bought.delivers("CP010", 1);
    long left = balance().credit().minor();
    shop.transactions.run(
        () ->
            shop.payments
                .lock(bought.payment().paymentId())
                .orElseThrow()
                .takeOver(
                    new IntentRequest(
                        IntentKind.REFUND,
                        bought.order().reference().orderId(),
                        Optional.empty(),
                        sek("90.00"),
                        IntentDetails.none()),
                    Optional.of("portal-1"),
                    shop.clock.instant()));
    assertThat(left).isLessThan(9_000);

    refused(1);

    assertThat(balance().credit()).isEqualTo(sek("10.00"));
  }

  private void refused(int index) {
    refused(bought.payment().intents().get(index).intentId());
  }

  private void refused(Receipt receipt) {
    refused(receipt.intentId());
  }

  private void refused(UUID intentId) {
    FulfilmentUseCases.intentDesk(shop)
        .refused(intentId, new ProviderRefusal("NOT_ALLOWED", "", "c-no"));
  }

  @Test
  void aRefundThatIsRefusedGivesBackTheCreditThatItTook() {
    takenBefore("100.00");
    bought.refunds("30.00");
    assertThat(balance().credit()).isEqualTo(sek("70.00"));
    shop.kustomPayments.refuse(no());
    shop.work();

    assertThat(balance().credit()).isEqualTo(sek("100.00"));
  }

  @Test
  void whatThePortalGaveBackUsesUpCredit() {
    takenBefore("100.00");
    shop.kustomPayments.refundedInPortal(bought.kustomOrderId, 8_000);
    shop.kustomPayments.refuse(no());
    bought.refunds("50.00");
    shop.work();
    shop.pass(Duration.ofMinutes(2));

    assertThat(balance().refundable()).isEqualTo(sek("20.00"));
    assertThat(balance().credit()).isEqualTo(sek("20.00"));
  }

  private void takenBefore(String amount) {
    bought.captures(amount);
    shop.work();
  }

  private static KustomRefusal no() {
    return new KustomRefusal(KustomRefusal.Kind.OTHER, 403, "NOT_ALLOWED", "", "c-no");
  }

  private PaymentBalance balance() {
    return bought.payment().balance();
  }
}
