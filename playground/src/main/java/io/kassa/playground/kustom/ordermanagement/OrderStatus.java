package io.kassa.playground.kustom.ordermanagement;

/**
 * Where an order is, as on the wire. Kustom also knows CLOSED; over the API a wholly refunded order
 * was seen to stay CAPTURED, so the stand-in never closes one.
 */
public enum OrderStatus {
  /** Bought, nothing captured. */
  AUTHORIZED,
  /** Some of the money captured, more can be. */
  PART_CAPTURED,
  /** Nothing left to capture. */
  CAPTURED,
  /** Given up by the merchant. */
  CANCELLED,
  /** Too late to capture. */
  EXPIRED;

  /** Whether money is still held for the merchant. */
  boolean isOpen() {
    return this == AUTHORIZED || this == PART_CAPTURED;
  }
}
