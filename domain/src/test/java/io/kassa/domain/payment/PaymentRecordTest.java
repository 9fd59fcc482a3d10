package io.kassa.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.fulfilment.BoughtOrder;
import io.kassa.domain.fulfilment.Receipt;
import io.kassa.domain.workbench.Shop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What rules see of a payment (payment actor, Payment). */
class PaymentRecordTest {

  private final Shop shop = new Shop();
  private final BoughtOrder bought = BoughtOrder.inA(shop);

  @Test
  void aCaptureNamesTheInvoiceOfItsDeliveryAndItsOrder() {
    bought.delivers("TS001", 1);
    shop.work();
    String invoiceId =
        bought.order().deliveries().stream()
            .flatMap(it -> it.invoiceId().stream())
            .findFirst()
            .orElseThrow()
            .toString();

    assertThat(all("captures"))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.get("invoiceId")).hasToString(invoiceId);
              assertThat(it.get("orderId")).hasToString(orderId());
              assertThat(it).containsEntry("state", "completed");
            });
  }

  @Test
  void theJournalNamesCaptureInvoiceAndOrderOnlyWhereMoneyWasUsedForThem() {
    Receipt delivered = bought.delivers("TS001", 1);
    shop.work();

    Map<String, Object> charge = entry("charge");
    assertThat(charge.get("captureId")).isNull();
    assertThat(charge.get("orderId")).isNull();
    Map<String, Object> capture = entry("capture");
    assertThat(capture.get("captureId")).hasToString(delivered.intentId().toString());
    assertThat(capture.get("orderId")).hasToString(orderId());
    assertThat(capture.get("invoiceId")).isEqualTo(all("captures").get(0).get("invoiceId"));
  }

  @Test
  void anAuthorizationHasAnIdOfItsOwn() {
    assertThat(all("authorizations"))
        .singleElement()
        .satisfies(it -> assertThat(it.get("paymentAuthorizationId")).isNotNull());
  }

  private Map<String, Object> entry(String type) {
    return all("journalEntries").stream()
        .filter(it -> type.equals(it.get("paymentJournalEntryType")))
        .findFirst()
        .orElseThrow();
  }

  private String orderId() {
    return bought.order().reference().orderId().toString();
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> all(String member) {
    Map<String, Object> payment =
        (Map<String, Object>) PaymentRecord.of(bought.payment()).toField().json();
    return (List<Map<String, Object>>) payment.get(member);
  }
}
