package io.kassa.domain.payment;

import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hook;

/**
 * Commands were applied to a payment: it was created with its authorization, or its authorization
 * is of another amount (payment actor, OnPaymentCommands). What rules command does not fire it. The
 * money has moved at the provider by then, so nothing can be refused.
 *
 * @param before the payment before, as rules see it
 */
public record OnPaymentCommands(FieldValue before, Payment payment) implements Hook {

  @Override
  public String name() {
    return "OnPaymentCommands";
  }

  @Override
  public FieldValue input() {
    return new FieldRecord()
        .with("before", before)
        .with("payment", PaymentRecord.of(payment).toField())
        .toField();
  }
}
