package io.kassa.domain.kustom.event;

import java.util.Arrays;
import java.util.Optional;

/** The events that we see to (account webhooks); all others are kept and no more. */
enum EventType {
  ORDER_CREATED("order.created"),
  CAPTURE_CREATED("capture.created"),
  REFUND_CREATED("refund.created"),
  DISPUTE_CREATED("dispute.created"),
  DISPUTE_UPDATED("dispute.updated");

  private final String type;

  EventType(String type) {
    this.type = type;
  }

  static Optional<EventType> of(String type) {
    return Arrays.stream(values()).filter(it -> it.type.equals(type)).findFirst();
  }
}
