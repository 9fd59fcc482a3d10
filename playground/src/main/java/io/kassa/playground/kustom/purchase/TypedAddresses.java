package io.kassa.playground.kustom.purchase;

import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.kustom.checkout.CheckoutOrder;
import io.kassa.playground.kustom.market.Market;
import jakarta.json.JsonObject;

/** The addresses an order has once the customer has filled in the form. */
public final class TypedAddresses {
  private TypedAddresses() {}

  /** What the form shows at first: the test person's address beneath the merchant's. */
  public static JsonObject prefilled(CheckoutOrder order) {
    JsonObject person =
        JsonValues.textAt(order.content(), "purchase_country")
            .flatMap(Market::ofCountry)
            .map(TestPerson::in)
            .orElse(JsonObject.EMPTY_JSON_OBJECT);
    JsonObject merchants =
        JsonValues.objectAt(order.content(), "billing_address")
            .orElse(JsonObject.EMPTY_JSON_OBJECT);
    return ObjectEdit.of(person).overlay(merchants).done();
  }

  static JsonObject shipping(CheckoutOrder order, CustomerInput input) {
    ObjectEdit edit = ObjectEdit.of(prefilled(order));
    input.address().ifPresent(edit::overlay);
    return edit.done();
  }

  static JsonObject billing(CheckoutOrder order, CustomerInput input) {
    ObjectEdit edit = ObjectEdit.of(shipping(order, input));
    input.billingAddress().ifPresent(edit::overlay);
    return edit.done();
  }
}
