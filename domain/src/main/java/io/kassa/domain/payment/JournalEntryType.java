package io.kassa.domain.payment;

/** What happened to the money of a payment (payment actor, journal entries). */
public enum JournalEntryType {
  /** The provider took it. */
  CHARGE,
  /** It was used for what was sold. */
  CAPTURE,
  /** The provider gave it back; ours, as is the next. */
  REFUND,
  /** The provider does not hold it any more. */
  RELEASE
}
