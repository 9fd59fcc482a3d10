package io.kassa.playground.kustom.checkout;

import io.kassa.playground.json.ObjectEdit;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;

/**
 * How an update and an order become one: a member that was sent replaces the whole of the old one,
 * the others stay. (Kustom Checkout API, update; that arrays and objects are replaced and not
 * merged, and that null leaves a member as it is, are assumed)
 */
final class OrderUpdate {
  private static final List<String> ADDRESSES = List.of("billing_address", "shipping_address");
  private static final List<String> CUSTOMERS_OWN = List.of("selected_shipping_option");

  private OrderUpdate() {}

  /** The order to be checked. Addresses are left alone once the customer has typed one. */
  static JsonObject merged(CheckoutOrder order, JsonObject sent) {
    ObjectEdit merged = ObjectEdit.of(order.content());
    for (Map.Entry<String, JsonValue> member : sent.entrySet()) {
      boolean ignored = order.life().addressTyped() && ADDRESSES.contains(member.getKey());
      if (!ignored && member.getValue().getValueType() != JsonValue.ValueType.NULL) {
        merged.put(member.getKey(), member.getValue());
      }
    }
    return merged.done();
  }

  /** The checked order with what the customer chose, which no merchant can send. */
  static JsonObject withChoices(CheckoutOrder before, JsonObject checked) {
    ObjectEdit edit = ObjectEdit.of(checked);
    CUSTOMERS_OWN.forEach(name -> edit.copy(before.content(), name));
    return edit.done();
  }
}
