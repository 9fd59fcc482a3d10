package io.kassa.playground.kustom.ordermanagement;

import io.kassa.playground.http.Response;
import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.kustom.answer.KustomError;
import io.kassa.playground.kustom.document.ManagementMembers;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.UUID;

/**
 * Giving money back. (Kustom Order Management API, refunds) The order's status stays as it is, and
 * the captures do not tell, as recorded. That captured money of an expired order can be given back
 * is assumed.
 */
final class RefundCalls {
  private static final String NOT_ALLOWED = "REFUND_NOT_ALLOWED";

  private RefundCalls() {}

  static Outcome create(ManagedOrder order, Call call) {
    return call.withBody(ManagementMembers.REFUND, body -> create(order, call, body));
  }

  private static Outcome create(ManagedOrder order, Call call, JsonObject body) {
    if (order.history().captures().isEmpty()) {
      return Outcome.forbidden(NOT_ALLOWED, "Order has no captures. Refund not possible");
    }
    long amount = JsonValues.wholeAt(body, "refunded_amount").orElse(0L);
    if (order.amounts().refunded() + amount > order.amounts().captured()) {
      return Outcome.forbidden(
          NOT_ALLOWED,
          "Refunded amount is higher than the remaining captured amount. Refund not possible");
    }
    String refundId = UUID.randomUUID().toString();
    Refund refund = new Refund(refundId, document(refundId, body, call.now()));
    ManagedOrder after =
        order.with(order.amounts().refund(amount)).with(order.history().with(refund));
    Response created =
        Response.empty(201)
            .with(
                "Location", call.request().target().base() + call.request().path() + "/" + refundId)
            .with("Refund-Id", refundId);
    return Outcome.written(after, LineValidation.marked(created, body, "refunded_amount"));
  }

  static Outcome read(ManagedOrder order, Call call) {
    String refundId = call.values().get("refundId");
    return order
        .history()
        .refund(refundId)
        .map(refund -> Outcome.answered(order, Response.json(200, refund.content())))
        .orElseGet(() -> new Outcome.Refused(unknown(order, refundId)));
  }

  private static KustomError unknown(ManagedOrder order, String refundId) {
    return new KustomError(
        404,
        "NOT_FOUND",
        "[Refund %s cannot be found for order %s]".formatted(refundId, order.orderId()));
  }

  private static JsonObject document(String refundId, JsonObject body, Instant now) {
    return ObjectEdit.empty()
        .put("refund_id", refundId)
        .copy(body, "refunded_amount")
        .put("refunded_at", Times.exact(now))
        .put("description", "")
        .put("reference", "")
        .put("order_lines", JsonValue.EMPTY_JSON_ARRAY)
        .put("credit_invoice", false)
        .overlay(body)
        .done();
  }
}
