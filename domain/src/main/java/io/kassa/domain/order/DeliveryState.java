package io.kassa.domain.order;

/** Where a delivery is in its life. */
public enum DeliveryState {
  OPEN,
  PROCESSING,
  COMPLETED,
  CANCELLED
}
