package io.kassa.domain.payment;

import java.time.Instant;
import java.util.List;

/** Writes what happened into a payment's journal. */
record Journal(List<PaymentJournalEntry> entries, Instant now) {

  void enter(MoneyIntent done) {
    switch (done.kind()) {
      case CAPTURE -> {
        enter(JournalEntryType.CHARGE, done.amountMinor(), done);
        if (done.deliveryId().isPresent()) {
          enter(JournalEntryType.CAPTURE, done.amountMinor() + done.creditMinor(), done);
        }
      }
      case REFUND -> enter(JournalEntryType.REFUND, done.amountMinor(), done);
      case CANCEL, RELEASE -> enter(JournalEntryType.RELEASE, done.amountMinor(), done);
      case EXTEND -> {
        // no money moves
      }
    }
  }

  /** So much of a release was not given up. */
  void correct(MoneyIntent release, long tooMuch) {
    entries.add(
        new PaymentJournalEntry(JournalEntryType.RELEASE, -tooMuch, release.intentId(), now));
  }

  private void enter(JournalEntryType type, long amount, MoneyIntent done) {
    if (amount > 0) {
      entries.add(new PaymentJournalEntry(type, amount, done.intentId(), now));
    }
  }
}
