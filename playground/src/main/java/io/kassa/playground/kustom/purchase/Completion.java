package io.kassa.playground.kustom.purchase;

import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.kustom.checkout.CheckoutOrder;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a purchase does to an order: shipping that was chosen in the iframe and costs something
 * becomes a line and raises the totals; shipping for free leaves no line. (Kustom Checkout,
 * server-side callbacks; recorded orders)
 */
final class Completion {
  private Completion() {}

  static CheckoutOrder of(CheckoutOrder order, Instant now) {
    JsonObject shipped =
        JsonValues.objectAt(order.content(), "selected_shipping_option")
            .filter(option -> number(option, "price") > 0)
            .map(option -> withShipping(order.content(), option))
            .orElse(order.content());
    return new CheckoutOrder(order.id(), withToken(shipped), order.life().completed(now));
  }

  private static JsonObject withShipping(JsonObject order, JsonObject option) {
    long price = number(option, "price");
    long tax = number(option, "tax_amount");
    List<JsonObject> lines =
        Stream.concat(JsonValues.objectsAt(order, "order_lines").stream(), Stream.of(line(option)))
            .toList();
    return ObjectEdit.of(order)
        .put("order_amount", number(order, "order_amount") + price)
        .put("order_tax_amount", number(order, "order_tax_amount") + tax)
        .put("order_lines", JsonValues.array(lines))
        .done();
  }

  private static JsonObject line(JsonObject option) {
    long price = number(option, "price");
    return ObjectEdit.empty()
        .put("type", "shipping_fee")
        .put("reference", JsonValues.textAt(option, "id").orElse(""))
        .put("name", JsonValues.textAt(option, "name").orElse(""))
        .put("quantity", 1)
        .put("unit_price", price)
        .put("tax_rate", number(option, "tax_rate"))
        .put("total_amount", price)
        .put("total_discount_amount", 0)
        .put("total_tax_amount", number(option, "tax_amount"))
        .done();
  }

  private static JsonObject withToken(JsonObject order) {
    return JsonValues.isTrue(order, "recurring")
        ? ObjectEdit.of(order).put("recurring_token", UUID.randomUUID().toString()).done()
        : order;
  }

  private static long number(JsonObject object, String name) {
    return JsonValues.wholeAt(object, name).orElse(0L);
  }
}
