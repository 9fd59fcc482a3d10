package io.kassa.playground.kustom.purchase;

import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.kustom.checkout.CheckoutOrder;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts into an order what the customer typed and chose, before "buy" is pressed. */
final class CustomerChoices {
  private static final String SELECTED = "selected_shipping_option";

  private CustomerChoices() {}

  /** The order with addresses, shipping option and ticked boxes; empty for an unknown option. */
  static Optional<CheckoutOrder> made(CheckoutOrder order, CustomerInput input, Instant now) {
    Optional<JsonObject> option = option(order, input);
    if (input.picks().shippingOption().isPresent() && option.isEmpty()) {
      return Optional.empty();
    }
    ObjectEdit edit =
        ObjectEdit.of(order.content())
            .put("billing_address", TypedAddresses.billing(order, input))
            .put("shipping_address", TypedAddresses.shipping(order, input))
            .put("customer", customer(order, input))
            .remove(SELECTED);
    option.ifPresent(chosen -> edit.put(SELECTED, chosen));
    Checkboxes.answered(order.content(), input.picks().ticked())
        .ifPresent(boxes -> edit.put("merchant_requested", boxes));
    return Optional.of(new CheckoutOrder(order.id(), edit.done(), order.life().addressTyped(now)));
  }

  /** The option wished for, or the one chosen before, or the preselected, or the first. */
  private static Optional<JsonObject> option(CheckoutOrder order, CustomerInput input) {
    List<JsonObject> options = JsonValues.objectsAt(order.content(), "shipping_options");
    Optional<String> wished = input.picks().shippingOption();
    if (wished.isPresent()) {
      return withId(options, wished.get());
    }
    return JsonValues.objectAt(order.content(), SELECTED)
        .flatMap(chosen -> JsonValues.textAt(chosen, "id"))
        .flatMap(id -> withId(options, id))
        .or(() -> options.stream().filter(o -> JsonValues.isTrue(o, "preselected")).findFirst())
        .or(() -> options.stream().findFirst());
  }

  private static Optional<JsonObject> withId(List<JsonObject> options, String id) {
    return options.stream()
        .filter(option -> JsonValues.textAt(option, "id").filter(id::equals).isPresent())
        .findFirst();
  }

  private static JsonObject customer(CheckoutOrder order, CustomerInput input) {
    return ObjectEdit.of(
            JsonValues.objectAt(order.content(), "customer").orElse(JsonObject.EMPTY_JSON_OBJECT))
        .overlay(input.customer().orElse(JsonObject.EMPTY_JSON_OBJECT))
        .putIfAbsent("type", JsonValues.of("person"))
        .done();
  }
}
