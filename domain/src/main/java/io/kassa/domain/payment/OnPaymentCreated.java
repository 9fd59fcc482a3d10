package io.kassa.domain.payment;

import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hook;

/** A payment has come into being (payment actor, OnPaymentCreated). Fired in its transaction. */
public record OnPaymentCreated(Payment payment) implements Hook {

  @Override
  public String name() {
    return "OnPaymentCreated";
  }

  @Override
  public FieldValue input() {
    return new FieldRecord().with("payment", PaymentRecord.of(payment).toField()).toField();
  }
}
