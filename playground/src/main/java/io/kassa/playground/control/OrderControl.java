package io.kassa.playground.control;

import io.kassa.playground.StandIn;
import io.kassa.playground.http.PathValues;
import io.kassa.playground.http.Request;
import io.kassa.playground.http.Response;
import io.kassa.playground.http.Route;
import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.kustom.checkout.CheckoutOrder;
import io.kassa.playground.kustom.checkout.OrderDocument;
import io.kassa.playground.kustom.ordermanagement.ManagedOrderDocument;
import io.kassa.playground.kustom.purchase.CustomerInput;
import io.kassa.playground.kustom.purchase.TypedAddresses;
import jakarta.json.JsonObject;
import java.util.List;

/** Shows orders and lets the customer buy them. */
final class OrderControl {
  private static final int SHOWN_MAX = 200;

  private final StandIn standIn;

  OrderControl(StandIn standIn) {
    this.standIn = standIn;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/control/orders", this::list),
        Route.get("/control/orders/{id}", this::show),
        Route.post("/control/orders/{id}/customer", this::type),
        Route.post("/control/orders/{id}/validate", this::validate),
        Route.post("/control/orders/{id}/external", this::leave),
        Route.post("/control/orders/{id}/complete", this::complete));
  }

  /** The newest orders, oldest of them first. */
  private Response list(Request request, PathValues values) {
    List<CheckoutOrder> live = standIn.checkouts().live();
    List<JsonObject> newest =
        live.stream().skip(Math.max(0, live.size() - SHOWN_MAX)).map(this::document).toList();
    return Response.json(200, JsonValues.array(newest));
  }

  private Response show(Request request, PathValues values) {
    return standIn
        .checkouts()
        .find(values.get("id"))
        .map(
            order ->
                ObjectEdit.of(document(order))
                    .put("test_address", TypedAddresses.prefilled(order))
                    .done())
        .map(document -> Response.json(200, document))
        .orElseGet(() -> ControlError.notFound().toResponse());
  }

  private Response type(Request request, PathValues values) {
    CustomerInput input = PurchaseReading.input(ControlBody.of(request));
    return PurchaseAnswer.of(standIn.purchases().type(values.get("id"), input));
  }

  private Response validate(Request request, PathValues values) {
    CustomerInput input = PurchaseReading.input(ControlBody.of(request));
    return PurchaseAnswer.of(
        standIn.purchases().ask(values.get("id"), input, request.target().pages()));
  }

  private Response leave(Request request, PathValues values) {
    JsonObject body = ControlBody.of(request);
    String name = ControlBody.required(ControlBody.text(body, "name"), "name");
    return PurchaseAnswer.of(
        standIn.purchases().leave(values.get("id"), name, PurchaseReading.input(body)));
  }

  private Response complete(Request request, PathValues values) {
    return PurchaseAnswer.of(
        standIn
            .purchases()
            .buy(
                values.get("id"),
                PurchaseReading.of(ControlBody.of(request)),
                request.target().pages()));
  }

  /** The checkout order without its snippet, and the bought order once there is one. */
  private JsonObject document(CheckoutOrder order) {
    ObjectEdit edit = ObjectEdit.of(OrderDocument.withoutSnippet(order));
    standIn
        .managed()
        .find(order.id())
        .ifPresent(
            bought ->
                edit.put("order_management", ManagedOrderDocument.of(bought))
                    .put("acknowledged", bought.standing().acknowledged()));
    return edit.done();
  }
}
