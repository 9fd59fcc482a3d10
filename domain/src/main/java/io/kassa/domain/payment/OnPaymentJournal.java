package io.kassa.domain.payment;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hook;

/**
 * Money of a payment has moved, and its journal has an entry of that (payment actor,
 * OnPaymentJournal), one for each entry. Fired in the transaction that recorded it, after {@code
 * OnPaymentCapture} or {@code OnPaymentIntent}.
 *
 * @param payment with the entry
 */
public record OnPaymentJournal(Payment payment, PaymentJournalEntry entry) implements Hook {

  @Override
  public String name() {
    return "OnPaymentJournal";
  }

  @Override
  public FieldValue input() {
    return PaymentRecord.with(payment, "journalEntry", PaymentRecord.entry(entry, payment));
  }
}
