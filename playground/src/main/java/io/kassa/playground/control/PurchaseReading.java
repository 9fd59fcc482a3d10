package io.kassa.playground.control;

import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.kustom.document.AddressMembers;
import io.kassa.playground.kustom.document.OrderMembers;
import io.kassa.playground.kustom.ordermanagement.FraudStatus;
import io.kassa.playground.kustom.purchase.CustomerInput;
import io.kassa.playground.kustom.purchase.PurchaseWish;
import io.kassa.playground.kustom.shape.Finding;
import io.kassa.playground.kustom.shape.Findings;
import io.kassa.playground.kustom.shape.ObjectShape;
import io.kassa.playground.kustom.shape.Place;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Understands how a purchase is to go: {@code address}, {@code billingAddress}, {@code
 * shippingOption}, {@code ticked}, {@code customer}, {@code fraudStatus}, {@code validate}, {@code
 * push}, {@code declined}; all may be left out.
 */
final class PurchaseReading {
  private PurchaseReading() {}

  static PurchaseWish of(JsonObject body) {
    return new PurchaseWish(
        input(body),
        fraud(body, "fraudStatus").orElse(FraudStatus.ACCEPTED),
        ControlBody.flag(body, "validate", true),
        ControlBody.flag(body, "push", true),
        ControlBody.flag(body, "declined", false));
  }

  static CustomerInput input(JsonObject body) {
    return new CustomerInput(
        address(body, "address"),
        address(body, "billingAddress"),
        ControlBody.object(body, "customer").map(PurchaseReading::customer),
        new CustomerInput.Picks(ControlBody.text(body, "shippingOption"), ticked(body)));
  }

  private static Optional<Set<String>> ticked(JsonObject body) {
    if (!body.containsKey("ticked")) {
      return Optional.empty();
    }
    if (body.get("ticked") instanceof JsonArray ids
        && ids.stream().allMatch(JsonString.class::isInstance)) {
      return Optional.of(
          ids.getValuesAs(JsonString.class).stream()
              .map(JsonString::getString)
              .collect(Collectors.toSet()));
    }
    throw new IllegalArgumentException("ticked is not a list of ids");
  }

  private static JsonObject customer(JsonObject sent) {
    return checked("customer", OrderMembers.CUSTOMER, sent);
  }

  static Optional<FraudStatus> fraud(JsonObject body, String member) {
    return ControlBody.text(body, member).map(name -> fraudNamed(name, member));
  }

  private static FraudStatus fraudNamed(String name, String member) {
    return Arrays.stream(FraudStatus.values())
        .filter(status -> status.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(member + " is not ACCEPTED, PENDING or REJECTED"));
  }

  /** The members of an address; those that are null stay null, they are to be left empty. */
  private static Optional<JsonObject> address(JsonObject body, String name) {
    return ControlBody.object(body, name)
        .map(sent -> checked(name, AddressMembers.IN_CHECKOUT, sent));
  }

  private static JsonObject checked(String name, ObjectShape shape, JsonObject sent) {
    Findings findings = new Findings();
    JsonObject read = shape.readObject(new Place(name), sent, findings);
    Optional<Finding> wrong = findings.first();
    if (wrong.isPresent()) {
      throw new IllegalArgumentException(wrong.get().place().path() + " is not usable");
    }
    ObjectEdit edit = ObjectEdit.of(read);
    sent.forEach((member, value) -> keepNull(edit, member, value));
    return edit.done();
  }

  private static void keepNull(ObjectEdit edit, String member, JsonValue value) {
    if (value.getValueType() == JsonValue.ValueType.NULL) {
      edit.put(member, JsonValue.NULL);
    }
  }
}
