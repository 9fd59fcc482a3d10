package io.kassa.api.order;

import io.kassa.domain.payment.Payment;
import java.math.BigDecimal;

/** A payment of an order on the wire: our number, who took it, how much in major units. */
public record PaymentRepresentation(String reference, String provider, BigDecimal amount) {

  static PaymentRepresentation of(Payment payment) {
    return new PaymentRepresentation(
        payment.paymentNumber(), payment.providerKey(), payment.authorizedAmount().toMajor());
  }
}
