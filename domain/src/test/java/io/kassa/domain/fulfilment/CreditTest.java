package io.kassa.domain.fulfilment;

import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.kustom.KustomRefusal;
import io.kassa.domain.payment.PaymentBalance;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
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
