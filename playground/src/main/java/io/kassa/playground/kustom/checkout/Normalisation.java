package io.kassa.playground.kustom.checkout;

import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.kustom.document.OptionsMembers;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * What Kustom adds to an order before it answers: lower-case countries, and empty members where
 * nothing was sent. (recorded answers) Doing it twice changes nothing.
 */
final class Normalisation {
  private Normalisation() {}

  static JsonObject of(JsonObject order) {
    String country =
        JsonValues.textAt(order, "purchase_country").orElse("").toLowerCase(Locale.ROOT);
    return ObjectEdit.of(order)
        .put("purchase_country", country)
        .put("billing_address", address(order, "billing_address", country))
        .put("shipping_address", address(order, "shipping_address", country))
        .put("options", options(order))
        .putIfAbsent("customer", JsonObject.EMPTY_JSON_OBJECT)
        .putIfAbsent("external_payment_methods", JsonValue.EMPTY_JSON_ARRAY)
        .putIfAbsent("external_checkouts", JsonValue.EMPTY_JSON_ARRAY)
        .done();
  }

  private static JsonObject address(JsonObject order, String name, String purchaseCountry) {
    JsonObject address = JsonValues.objectAt(order, name).orElse(JsonObject.EMPTY_JSON_OBJECT);
    String country = JsonValues.textAt(address, "country").orElse(purchaseCountry);
    return ObjectEdit.of(address).put("country", country.toLowerCase(Locale.ROOT)).done();
  }

  private static JsonObject options(JsonObject order) {
    ObjectEdit options =
        ObjectEdit.of(JsonValues.objectAt(order, "options").orElse(JsonObject.EMPTY_JSON_OBJECT));
    List<String> always = OptionsMembers.ALWAYS_ANSWERED;
    always.forEach(name -> options.putIfAbsent(name, JsonValue.FALSE));
    return options.done();
  }
}
