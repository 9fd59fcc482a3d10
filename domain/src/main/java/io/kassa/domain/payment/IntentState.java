package io.kassa.domain.payment;

/** What became of a wish for money. */
public enum IntentState {
  /** The provider has not been asked, or has not answered for the first time. */
  REQUESTED,
  /** The provider was asked and nobody knows what it did; it is settled by asking on. */
  UNKNOWN,
  DONE,
  /** The provider said no; what was reserved for it is free again. */
  REFUSED;

  /** Whether the provider is still to be asked. */
  public boolean isOpen() {
    return this == REQUESTED || this == UNKNOWN;
  }
}
