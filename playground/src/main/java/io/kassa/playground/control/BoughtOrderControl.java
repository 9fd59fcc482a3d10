package io.kassa.playground.control;

import io.kassa.playground.StandIn;
import io.kassa.playground.control.ControlBody.Range;
import io.kassa.playground.http.PathValues;
import io.kassa.playground.http.Request;
import io.kassa.playground.http.Response;
import io.kassa.playground.http.Route;
import io.kassa.playground.kustom.ordermanagement.FraudStatus;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** What happens to bought orders at Kustom's side: its portal, its doubts, disputes, time. */
final class BoughtOrderControl {
  private static final String ORDER = "/control/orders/{id}/";
  private static final Range AMOUNT = new Range(1, 200_000_000);

  private final StandIn standIn;

  BoughtOrderControl(StandIn standIn) {
    this.standIn = standIn;
  }

  List<Route> routes() {
    return List.of(
        Route.post(ORDER + "fraud", this::decide),
        Route.post(ORDER + "cancel", (call, at) -> done(standIn.portal().cancel(at.get("id")))),
        Route.post(ORDER + "expire", (call, at) -> done(standIn.portal().expire(at.get("id")))),
        Route.post(
            ORDER + "capture",
            (call, at) -> done(standIn.portal().capture(at.get("id"), amount(call)))),
        Route.post(
            ORDER + "refund",
            (call, at) -> done(standIn.portal().refund(at.get("id"), amount(call)))),
        Route.post(ORDER + "dispute", this::dispute));
  }

  private Response decide(Request request, PathValues values) {
    FraudStatus fraud =
        ControlBody.required(PurchaseReading.fraud(ControlBody.of(request), "status"), "status");
    return done(standIn.decideFraud(values.get("id"), fraud));
  }

  private Response dispute(Request request, PathValues values) {
    JsonObject body = ControlBody.of(request);
    String type = ControlBody.text(body, "type").orElse("dispute.created");
    if (!type.equals("dispute.created") && !type.equals("dispute.updated")) {
      throw new IllegalArgumentException("type is not dispute.created or dispute.updated");
    }
    String orderId = values.get("id");
    if (standIn.managed().find(orderId).isEmpty()) {
      return ControlError.notFound().toResponse();
    }
    JsonObject data = ControlBody.object(body, "data").orElse(JsonObject.EMPTY_JSON_OBJECT);
    standIn.accountEvents().disputed(type, orderId, data);
    return Response.empty(204);
  }

  private static long amount(Request request) {
    return ControlBody.required(
        ControlBody.whole(ControlBody.of(request), "amount", AMOUNT), "amount");
  }

  private static Response done(Optional<Response> response) {
    return response.orElseGet(() -> ControlError.notFound().toResponse());
  }
}
