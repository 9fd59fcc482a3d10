package io.kassa.domain.kustom;

/** What Kustom thinks of the payer (Order Management API, fraud_status). */
public enum FraudStatus {
  ACCEPTED,
  /** Not decided yet: nothing may be sent. */
  PENDING,
  REJECTED
}
