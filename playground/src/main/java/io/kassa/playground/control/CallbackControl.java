package io.kassa.playground.control;

import io.kassa.playground.StandIn;
import io.kassa.playground.http.PathValues;
import io.kassa.playground.http.Request;
import io.kassa.playground.http.Response;
import io.kassa.playground.http.Route;
import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.kustom.webhook.WebhookDestination;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** Where account webhooks go, and the callbacks that a fault keeps back. */
final class CallbackControl {
  private final StandIn standIn;

  CallbackControl(StandIn standIn) {
    this.standIn = standIn;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/control/webhooks", this::destination),
        Route.post("/control/webhooks", this::sendTo),
        Route.delete("/control/webhooks", this::sendToNobody),
        Route.get("/control/held", this::held),
        Route.post("/control/held/release", this::release));
  }

  private Response destination(Request request, PathValues values) {
    return standIn
        .webhooks()
        .destination()
        .map(CallbackControl::document)
        .map(document -> Response.json(200, document))
        .orElseGet(() -> ControlError.notFound().toResponse());
  }

  private Response sendTo(Request request, PathValues values) {
    JsonObject body = ControlBody.of(request);
    standIn
        .webhooks()
        .sendTo(
            Optional.of(
                new WebhookDestination(
                    ControlBody.required(ControlBody.text(body, "url"), "url"),
                    secrets(body),
                    ControlBody.flag(body, "atOnce", false))));
    return destination(request, values);
  }

  private Response sendToNobody(Request request, PathValues values) {
    standIn.webhooks().sendTo(Optional.empty());
    return Response.empty(204);
  }

  private Response held(Request request, PathValues values) {
    return Response.json(200, JsonValues.array(standIn.held().list()));
  }

  private Response release(Request request, PathValues values) {
    boolean newestFirst = ControlBody.flag(ControlBody.of(request), "newestFirst", false);
    return Response.json(
        200, ObjectEdit.empty().put("released", standIn.releaseHeld(newestFirst)).done());
  }

  private static List<String> secrets(JsonObject body) {
    JsonValue secrets = body.getOrDefault("secrets", JsonValue.EMPTY_JSON_ARRAY);
    if (!(secrets instanceof JsonArray array)
        || !array.stream().allMatch(JsonString.class::isInstance)) {
      throw new IllegalArgumentException("secrets is not a list of texts");
    }
    return array.getValuesAs(JsonString::getString);
  }

  private static JsonObject document(WebhookDestination to) {
    return ObjectEdit.empty()
        .put("url", to.url())
        .put("secrets", to.secrets().size())
        .put("atOnce", to.atOnce())
        .done();
  }
}
