package io.kassa.playground.kustom.ordermanagement;

import io.kassa.playground.http.Response;
import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.kustom.document.ManagementMembers;
import jakarta.json.JsonObject;

/** Reading an order and noting things about it. (Kustom Order Management API, orders) */
final class OrderCalls {
  private OrderCalls() {}

  static Outcome read(ManagedOrder order, Call call) {
    return Outcome.answered(order, Response.json(200, ManagedOrderDocument.of(order)));
  }

  /** Ends the pushes; doing it again is harmless. */
  static Outcome acknowledge(ManagedOrder order, Call call) {
    return Outcome.changed(order.with(order.standing().acknowledge()));
  }

  static Outcome changeReferences(ManagedOrder order, Call call) {
    return call.withBody(ManagementMembers.REFERENCES, body -> changeReferences(order, body));
  }

  private static Outcome changeReferences(ManagedOrder order, JsonObject body) {
    if (order.status() == OrderStatus.CANCELLED) {
      return Outcome.forbidden("NOT_ALLOWED", "Update not allowed.");
    }
    return Outcome.changed(order.with(ObjectEdit.of(order.particulars()).overlay(body).done()));
  }

  static Outcome addShippingInfo(ManagedOrder order, Call call) {
    return call.withBody(
        ManagementMembers.SHIPPING_INFO,
        body ->
            Outcome.changed(
                order.with(
                    order.history().withShipments(JsonValues.objectsAt(body, "shipping_info")))));
  }
}
