package io.kassa.domain.payment;

import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hook;
import java.util.Locale;

/**
 * A refund, a cancellation, a release or an extension was asked for, or has ended. The platform has
 * no hook for these; ours is made as its OnPaymentCapture is.
 *
 * @param payment with the intent
 */
public record OnPaymentIntent(Payment payment, MoneyIntent intent) implements Hook {

  @Override
  public String name() {
    return "OnPaymentIntent";
  }

  @Override
  public FieldValue input() {
    return PaymentRecord.with(
        payment,
        "intent",
        new FieldRecord()
            .with("intentId", intent.intentId())
            .with("kind", intent.kind().name().toLowerCase(Locale.ROOT))
            .with("orderId", intent.orderId())
            .with("amount", PaymentRecord.major(intent.amountMinor(), payment.currency()))
            .with("state", intent.state().name().toLowerCase(Locale.ROOT))
            .with("createdAt", intent.requestedAt()));
  }
}
