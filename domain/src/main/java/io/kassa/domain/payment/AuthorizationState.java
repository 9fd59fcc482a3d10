package io.kassa.domain.payment;

/** Whether an amount is held for us. */
public enum AuthorizationState {
  /** The provider has not decided yet whether it trusts the payer. */
  PENDING,
  SUCCESSFUL,
  /** The provider does not trust the payer. */
  FAILED
}
