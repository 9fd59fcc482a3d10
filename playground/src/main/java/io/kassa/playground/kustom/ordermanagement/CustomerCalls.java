package io.kassa.playground.kustom.ordermanagement;

import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.kustom.answer.BodyReading;
import io.kassa.playground.kustom.answer.KustomError;
import io.kassa.playground.kustom.document.ManagementMembers;
import io.kassa.playground.kustom.shape.Findings;
import io.kassa.playground.kustom.shape.Place;
import jakarta.json.JsonObject;
import java.util.List;

/** Changing who gets the order. (Order Management API, customer details) */
final class CustomerCalls {
  private static final List<String> ADDRESSES = List.of("billing_address", "shipping_address");

  private CustomerCalls() {}

  /**
   * Members sent replace those of the address, the others stay, and any wrong one is an invalid
   * address; both are assumed, as is that only open orders can be changed.
   */
  static Outcome change(ManagedOrder order, Call call) {
    BodyReading reading = BodyReading.of(call.request());
    if (reading instanceof BodyReading.Refused refused) {
      return new Outcome.Refused(refused.error());
    }
    if (!order.status().isOpen()) {
      return Outcome.forbidden("NOT_ALLOWED", "Update not allowed.");
    }
    Findings findings = new Findings();
    JsonObject body =
        ManagementMembers.CUSTOMER_DETAILS.readObject(
            Place.root(), ((BodyReading.Read) reading).body(), findings);
    return findings
        .first()
        .<Outcome>map(finding -> new Outcome.Refused(invalid(finding.place())))
        .orElseGet(() -> Outcome.changed(order.with(withAddresses(order.particulars(), body))));
  }

  /** The document with the addresses of the body laid over its own. */
  static JsonObject withAddresses(JsonObject document, JsonObject body) {
    ObjectEdit edit = ObjectEdit.of(document);
    ADDRESSES.forEach(
        name ->
            JsonValues.objectAt(body, name)
                .ifPresent(address -> edit.put(name, overlaid(document, name, address))));
    return edit.done();
  }

  private static JsonObject overlaid(JsonObject document, String name, JsonObject address) {
    JsonObject before = JsonValues.objectAt(document, name).orElse(JsonObject.EMPTY_JSON_OBJECT);
    return ObjectEdit.of(before).overlay(address).done();
  }

  private static KustomError invalid(Place place) {
    return new KustomError(422, "INVALID_ADDRESS", "Invalid address: " + place.path());
  }
}
