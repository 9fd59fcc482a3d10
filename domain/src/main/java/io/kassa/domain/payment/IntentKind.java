package io.kassa.domain.payment;

/** What money can be wanted for after a purchase. */
public enum IntentKind {
  /** Take a part of what is held. */
  CAPTURE,
  /** Give back a part of what was taken. */
  REFUND,
  /** Give up all that is held; only while nothing is taken. */
  CANCEL,
  /** Give up what is held beside that which was taken. */
  RELEASE,
  /** Have it held for longer. */
  EXTEND
}
