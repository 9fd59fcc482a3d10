package io.kassa.domain.fulfilment;

import io.kassa.domain.money.Money;
import io.kassa.domain.order.Order;
import io.kassa.domain.payment.IntentDetails;
import io.kassa.domain.payment.IntentKind;
import io.kassa.domain.payment.IntentRequest;
import io.kassa.domain.payment.Payment;
import java.util.Optional;

/**
 * What is held is given up, or held for longer; the order stays as it is.
 *
 * @param kind RELEASE or EXTEND
 */
public record ChangeAuthorization(IntentKind kind, Optional<String> paymentNumber)
    implements FulfilmentCommand {

  /** The remainder is given up. */
  public static ChangeAuthorization release(Optional<String> paymentNumber) {
    return new ChangeAuthorization(IntentKind.RELEASE, paymentNumber);
  }

  /** It is held for longer. */
  public static ChangeAuthorization extend(Optional<String> paymentNumber) {
    return new ChangeAuthorization(IntentKind.EXTEND, paymentNumber);
  }

  @Override
  public IntentRequest apply(Order order, Payment payment, Terms terms) {
    if (payment.balance().isTouched()) {
      payment.balance().requireHeld();
    }
    return new IntentRequest(
        kind,
        order.reference().orderId(),
        Optional.empty(),
        Money.zero(payment.currency()),
        IntentDetails.none());
  }
}
