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
import java.util.function.Function;

/** Taking the money, and reading what was taken. (Kustom Order Management API, captures) */
final class CaptureCalls {
  private static final String NOT_ALLOWED = "CAPTURE_NOT_ALLOWED";

  private CaptureCalls() {}

  /** Two calls without an idempotency key are two captures. */
  static Outcome create(ManagedOrder order, Call call) {
    return call.withBody(ManagementMembers.CAPTURE, body -> create(order, call, body));
  }

  private static Outcome create(ManagedOrder order, Call call, JsonObject body) {
    if (isClosed(order.status()) || order.standing().fraud() != FraudStatus.ACCEPTED) {
      return Outcome.forbidden(NOT_ALLOWED, "Capture not allowed");
    }
    if (amountOf(body) > order.amounts().remaining()) {
      return Outcome.forbidden(
          NOT_ALLOWED,
          "Captured amount is higher than the remaining authorized amount."
              + " Capture not possible.");
    }
    ManagedOrder after = captured(order, body, call.now());
    String captureId =
        after.history().captures().get(after.history().captures().size() - 1).captureId();
    Response created =
        Response.empty(201)
            .with(
                "Location",
                call.request().target().base() + call.request().path() + "/" + captureId)
            .with("Capture-Id", captureId);
    return Outcome.written(after, LineValidation.marked(created, body, "captured_amount"));
  }

  /** The order after a capture that is known to be possible. */
  static ManagedOrder captured(ManagedOrder order, JsonObject body, Instant now) {
    String captureId = UUID.randomUUID().toString();
    Capture capture = new Capture(captureId, document(order, captureId, body, now));
    return order
        .with(order.amounts().capture(amountOf(body)))
        .with(order.history().with(capture))
        .settled();
  }

  static Outcome list(ManagedOrder order, Call call) {
    return Outcome.answered(
        order, Response.json(200, ManagedOrderDocument.captures(order.history())));
  }

  static Outcome read(ManagedOrder order, Call call) {
    return withCapture(
        order, call, capture -> Outcome.answered(order, Response.json(200, capture.content())));
  }

  /** Goes on with the capture the path names. */
  static Outcome withCapture(ManagedOrder order, Call call, Function<Capture, Outcome> next) {
    return order
        .history()
        .capture(call.values().get("captureId"))
        .map(next)
        .orElseGet(
            () ->
                new Outcome.Refused(
                    new KustomError(404, "NO_SUCH_CAPTURE", "Capture cannot be found.")));
  }

  private static boolean isClosed(OrderStatus status) {
    return status == OrderStatus.CANCELLED || status == OrderStatus.EXPIRED;
  }

  private static long amountOf(JsonObject body) {
    return JsonValues.wholeAt(body, "captured_amount").orElse(0L);
  }

  private static JsonObject document(
      ManagedOrder order, String captureId, JsonObject body, Instant now) {
    int number = order.history().captures().size() + 1;
    return ObjectEdit.empty()
        .put("capture_id", captureId)
        .put("klarna_reference", order.klarnaReference() + "-" + number)
        .put("captured_amount", amountOf(body))
        .put("captured_at", Times.exact(now))
        .put("description", "")
        .put("reference", "")
        .put("order_lines", JsonValue.EMPTY_JSON_ARRAY)
        .put("refunded_amount", 0)
        .copy(order.particulars(), "billing_address")
        .copy(order.particulars(), "shipping_address")
        .put("shipping_info", JsonValue.EMPTY_JSON_ARRAY)
        .overlay(body)
        .done();
  }
}
