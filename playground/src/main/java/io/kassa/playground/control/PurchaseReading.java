package io.kassa.playground.control;

import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.kustom.document.AddressMembers;
import io.kassa.playground.kustom.ordermanagement.FraudStatus;
import io.kassa.playground.kustom.purchase.CustomerInput;
import io.kassa.playground.kustom.purchase.PurchaseWish;
import io.kassa.playground.kustom.shape.Finding;
import io.kassa.playground.kustom.shape.Findings;
import io.kassa.playground.kustom.shape.Place;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/**
 * Understands how a purchase is to go: {@code address}, {@code billingAddress}, {@code
 * shippingOption}, {@code fraudStatus}, {@code validate}, {@code push}; all may be left out.
 */
final class PurchaseReading {
  private PurchaseReading() {}

  static PurchaseWish of(JsonObject body) {
    return new PurchaseWish(
        input(body),
        fraudStatus(ControlBody.text(body, "fraudStatus")),
        ControlBody.flag(body, "validate", true),
        ControlBody.flag(body, "push", true));
  }

  static CustomerInput input(JsonObject body) {
    return new CustomerInput(
        address(body, "address"),
        address(body, "billingAddress"),
        ControlBody.text(body, "shippingOption"));
  }

  private static FraudStatus fraudStatus(Optional<String> name) {
    if (name.isEmpty()) {
      return FraudStatus.ACCEPTED;
    }
    return Arrays.stream(FraudStatus.values())
        .filter(status -> status.name().equals(name.get()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("fraudStatus is not ACCEPTED, PENDING or REJECTED"));
  }

  /** The members of an address; those that are null stay null, they are to be left empty. */
  private static Optional<JsonObject> address(JsonObject body, String name) {
    return ControlBody.object(body, name).map(sent -> checked(name, sent));
  }

  private static JsonObject checked(String name, JsonObject sent) {
    Findings findings = new Findings();
    JsonObject address = AddressMembers.IN_CHECKOUT.readObject(new Place(name), sent, findings);
    Optional<Finding> wrong = findings.first();
    if (wrong.isPresent()) {
      throw new IllegalArgumentException(wrong.get().place().path() + " is not usable");
    }
    ObjectEdit edit = ObjectEdit.of(address);
    sent.forEach((member, value) -> keepNull(edit, member, value));
    return edit.done();
  }

  private static void keepNull(ObjectEdit edit, String member, JsonValue value) {
    if (value.getValueType() == JsonValue.ValueType.NULL) {
      edit.put(member, JsonValue.NULL);
    }
  }
}
