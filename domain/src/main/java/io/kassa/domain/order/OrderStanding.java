package io.kassa.domain.order;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** Where an order is in its life, and why it waits if it does. */
@Embeddable
public class OrderStanding {

  @Enumerated(EnumType.STRING)
  @Column(name = "order_state")
  private OrderState state;

  /** Why it waits; nothing where it does not. */
  @Column(name = "review_reason")
  private String reviewReason;

  protected OrderStanding() {}

  static OrderStanding confirmed() {
    OrderStanding standing = new OrderStanding();
    standing.state = OrderState.CONFIRMED;
    return standing;
  }

  void await(String reason) {
    if (state != OrderState.CANCELLED) {
      state = OrderState.PENDING;
    }
    reviewReason = ReviewReasons.of(reviewReason).and(reason).text().orElseThrow();
  }

  void release(String reason) {
    ReviewReasons reasons = ReviewReasons.of(reviewReason);
    if (!reasons.name(reason)) {
      return;
    }
    reviewReason = reasons.without(reason).text().orElse(null);
    if (reviewReason == null && state == OrderState.PENDING) {
      state = OrderState.CONFIRMED;
    }
  }

  void cancel() {
    state = OrderState.CANCELLED;
  }

  void requireConfirmed() {
    if (state != OrderState.CONFIRMED) {
      throw new Rejection(
          ErrorCode.ORDER_NOT_CONFIRMED,
          state == OrderState.CANCELLED
              ? "The order is cancelled."
              : "The order waits for somebody to look at it.");
    }
  }

  OrderState state() {
    return state;
  }

  Optional<String> reviewReason() {
    return Optional.ofNullable(reviewReason);
  }
}
