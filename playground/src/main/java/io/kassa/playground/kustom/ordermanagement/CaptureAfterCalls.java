package io.kassa.playground.kustom.ordermanagement;

import io.kassa.playground.http.Response;
import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.kustom.answer.KustomError;
import io.kassa.playground.kustom.document.ManagementMembers;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/** What can be done with a capture later on. (Kustom Order Management API, captures) */
final class CaptureAfterCalls {
  /**
   * The extensions offered, in days, free of charge; which ones Kustom offers is not documented.
   */
  private static final List<Long> EXTENSIONS_DAYS = List.of(10L, 20L, 30L);

  private CaptureAfterCalls() {}

  static Outcome addShippingInfo(ManagedOrder order, Call call) {
    return CaptureCalls.withCapture(
        order,
        call,
        capture ->
            call.withBody(
                ManagementMembers.SHIPPING_INFO,
                body -> replaced(order, capture, withShipments(capture.content(), body))));
  }

  static Outcome changeCustomer(ManagedOrder order, Call call) {
    return CaptureCalls.withCapture(
        order,
        call,
        capture ->
            call.withBody(
                ManagementMembers.CUSTOMER_DETAILS,
                body ->
                    replaced(
                        order, capture, CustomerCalls.withAddresses(capture.content(), body))));
  }

  static Outcome sendOut(ManagedOrder order, Call call) {
    return CaptureCalls.withCapture(order, call, capture -> Outcome.changed(order));
  }

  static Outcome dueDateOptions(ManagedOrder order, Call call) {
    return CaptureCalls.withCapture(
        order, call, capture -> Outcome.answered(order, Response.json(200, options(order))));
  }

  /** Only a number of days that is offered is taken, which is assumed; no due date is shown. */
  static Outcome extendDueDate(ManagedOrder order, Call call) {
    return CaptureCalls.withCapture(
        order,
        call,
        capture -> call.withBody(ManagementMembers.DUE_DATE, body -> extended(order, body)));
  }

  private static Outcome extended(ManagedOrder order, JsonObject body) {
    boolean offered =
        JsonValues.wholeAt(body, "number_of_days").filter(EXTENSIONS_DAYS::contains).isPresent();
    return offered
        ? Outcome.changed(order)
        : new Outcome.Refused(new KustomError(403, "NOT_ALLOWED", "Due date cannot be extended."));
  }

  private static JsonObject options(ManagedOrder order) {
    Stream<JsonObject> options =
        EXTENSIONS_DAYS.stream()
            .map(days -> ObjectEdit.empty().put("amount", 0).put("number_of_days", days).done());
    return ObjectEdit.empty()
        .put("currency", JsonValues.textAt(order.particulars(), "purchase_currency").orElse(""))
        .put("options", JsonValues.array(options.toList()))
        .done();
  }

  private static Outcome replaced(ManagedOrder order, Capture capture, JsonObject content) {
    Capture changed = new Capture(capture.captureId(), content);
    return Outcome.changed(order.with(order.history().replacing(changed)));
  }

  private static JsonObject withShipments(JsonObject content, JsonObject body) {
    List<JsonObject> all =
        Stream.of(content, body)
            .flatMap(part -> JsonValues.objectsAt(part, "shipping_info").stream())
            .toList();
    return ObjectEdit.of(content).put("shipping_info", JsonValues.array(all)).done();
  }
}
