package io.kassa.playground.kustom.ordermanagement;

import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.kustom.document.ManagementMembers;
import jakarta.json.JsonObject;

/** Changing, keeping and giving up the money that is held. (Order Management API, orders) */
final class AuthorizationCalls {
  private static final String NOT_ALLOWED = "NOT_ALLOWED";

  private AuthorizationCalls() {}

  /**
   * A new amount, upwards too: that needs permission at Kustom, which the stand-in's merchant is
   * taken to have. Only open orders can be changed, which is assumed of captured ones.
   */
  static Outcome update(ManagedOrder order, Call call) {
    return call.withBody(ManagementMembers.AUTHORIZATION, body -> update(order, body));
  }

  private static Outcome update(ManagedOrder order, JsonObject body) {
    long amount = JsonValues.wholeAt(body, "order_amount").orElse(0L);
    if (!order.status().isOpen()) {
      return Outcome.forbidden(NOT_ALLOWED, "Update not allowed.");
    }
    long captured = order.amounts().captured();
    if (amount < captured) {
      return Outcome.forbidden(
          NOT_ALLOWED,
          ("Resulting authorization amount %d cannot be less than the captured amount %d for"
                  + " order. Order authorization cannot be updated")
              .formatted(amount, captured));
    }
    JsonObject particulars = ObjectEdit.of(order.particulars()).copy(body, "order_lines").done();
    return Outcome.changed(
        order.with(order.amounts().authorize(amount)).with(particulars).settled());
  }

  /** Captures stand in the way; the amount that remained is still shown, as recorded. */
  static Outcome cancel(ManagedOrder order, Call call) {
    if (!order.history().captures().isEmpty()) {
      return Outcome.forbidden(
          "CANCEL_NOT_ALLOWED", "Order has previous captures. Cancel not possible");
    }
    if (order.status() != OrderStatus.AUTHORIZED) {
      return Outcome.forbidden("CANCEL_NOT_ALLOWED", "Cancel not allowed");
    }
    return Outcome.changed(order.with(order.standing().with(OrderStatus.CANCELLED)));
  }

  /** Only what remains beside captures can be released; the order is then captured. */
  static Outcome release(ManagedOrder order, Call call) {
    if (order.status() == OrderStatus.CAPTURED) {
      return Outcome.forbidden(
          NOT_ALLOWED, "Order is fully captured. Remaining authorization cannot be released.");
    }
    if (order.status() != OrderStatus.PART_CAPTURED) {
      return Outcome.forbidden(NOT_ALLOWED, "Update not allowed.");
    }
    return Outcome.changed(order.with(order.amounts().release()).settled());
  }

  static Outcome extend(ManagedOrder order, Call call) {
    if (order.status() == OrderStatus.EXPIRED) {
      return Outcome.forbidden(
          NOT_ALLOWED, "Order is expired. Authorization time cannot be extended.");
    }
    if (!order.status().isOpen()) {
      return Outcome.forbidden(NOT_ALLOWED, "Update not allowed.");
    }
    return Outcome.changed(order.with(order.standing().extend(call.now())));
  }
}
