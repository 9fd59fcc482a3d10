package io.kassa.domain.payment;

/** Whether an amount is held for us. */
public enum AuthorizationState {
  PENDING,
  SUCCESSFUL,
  FAILED
}
