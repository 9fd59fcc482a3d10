package io.kassa.domain.fulfilment;

import io.kassa.domain.order.Order;
import io.kassa.domain.payment.IntentDetails;
import io.kassa.domain.payment.IntentKind;
import io.kassa.domain.payment.IntentRequest;
import io.kassa.domain.payment.Payment;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount is given back, for no goods in particular.
 *
 * @param amount major units
 */
public record RefundAmount(
    BigDecimal amount, Optional<String> description, Optional<String> paymentNumber)
    implements FulfilmentCommand {

  @Override
  public IntentRequest apply(Order order, Payment payment, Terms terms) {
    return new IntentRequest(
        IntentKind.REFUND,
        order.reference().orderId(),
        Optional.empty(),
        Amount.of(amount, payment.currency()),
        IntentDetails.none().describedBy(description));
  }
}
