package io.kassa.domain.fulfilment;

import io.kassa.domain.money.Money;
import io.kassa.domain.order.Order;
import io.kassa.domain.payment.IntentDetails;
import io.kassa.domain.payment.IntentKind;
import io.kassa.domain.payment.IntentRequest;
import io.kassa.domain.payment.Payment;
import java.util.Optional;

/**
 * What was not sent is not sent any more, and what is still held for it is given up: by cancelling
 * at the provider if nothing was taken, otherwise by releasing the rest. Goods can be given up too
 * when nothing is held for them any more; then the provider is not asked. Of a payment that the
 * order was not placed with only the money is given up: the goods are paid by another.
 */
public record CancelRemaining(Optional<String> paymentNumber) implements FulfilmentCommand {

  @Override
  public boolean givesUpGoods() {
    return true;
  }

  @Override
  public IntentRequest apply(Order order, Payment payment, Terms terms) {
    if (!terms.firstPayment() || !order.cancelRemaining()) {
      payment.balance().requireHeld();
    }
    return new IntentRequest(
        payment.balance().isTouched() ? IntentKind.RELEASE : IntentKind.CANCEL,
        order.reference().orderId(),
        Optional.empty(),
        Money.zero(payment.currency()),
        IntentDetails.none());
  }
}
