package io.kassa.domain.payment;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hook;

/**
 * A capture was created, or has changed: taken, or refused (payment actor, OnPaymentCapture). Fired
 * within the transaction that did it.
 *
 * @param payment with the capture
 */
public record OnPaymentCapture(Payment payment, MoneyIntent capture) implements Hook {

  @Override
  public String name() {
    return "OnPaymentCapture";
  }

  @Override
  public FieldValue input() {
    return PaymentRecord.with(
        payment, "capture", PaymentRecord.capture(capture, payment.currency()));
  }
}
