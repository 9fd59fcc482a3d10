package io.kassa.playground.kustom.ordermanagement;

/** What Kustom thinks of the customer, as on the wire; only accepted orders can be captured. */
public enum FraudStatus {
  /** Nothing suspicious. */
  ACCEPTED,
  /** Not decided yet. */
  PENDING,
  /** Do not deliver. */
  REJECTED
}
