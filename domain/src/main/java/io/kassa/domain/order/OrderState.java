package io.kassa.domain.order;

/** Where an order is in its life. */
public enum OrderState {
  /** It waits for a person: what was paid is not what the cart said. */
  PENDING,
  CONFIRMED,
  CANCELLED
}
