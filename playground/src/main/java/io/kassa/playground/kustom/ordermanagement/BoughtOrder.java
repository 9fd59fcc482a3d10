package io.kassa.playground.kustom.ordermanagement;

import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.kustom.document.AddressMembers;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes a bought order of a completed checkout order. (recorded answers) */
public final class BoughtOrder {
  private static final List<String> TAKEN_OVER =
      List.of(
          "purchase_currency",
          "locale",
          "merchant_reference1",
          "merchant_reference2",
          "merchant_data",
          "customer",
          "selected_shipping_option");

  private static final String REFERENCE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int REFERENCE_LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private BoughtOrder() {}

  /**
   * The order, authorized; or captured at once when the checkout's options ask for it.
   *
   * @param checkout the completed order's members
   */
  public static ManagedOrder of(
      String orderId, JsonObject checkout, FraudStatus fraud, Instant now) {
    ManagedOrder authorized =
        new ManagedOrder(
            orderId,
            Standing.bought(fraud, now),
            Amounts.authorized(JsonValues.wholeAt(checkout, "order_amount").orElse(0L)),
            History.empty(),
            particulars(checkout));
    boolean captureNow =
        JsonValues.objectAt(checkout, "options")
            .filter(options -> JsonValues.isTrue(options, "auto_capture"))
            .isPresent();
    return captureNow ? CaptureCalls.captured(authorized, everything(authorized), now) : authorized;
  }

  private static JsonObject everything(ManagedOrder order) {
    return ObjectEdit.empty()
        .put("captured_amount", order.amounts().remaining())
        .copy(order.particulars(), "order_lines")
        .done();
  }

  private static JsonObject particulars(JsonObject checkout) {
    ObjectEdit edit =
        ObjectEdit.empty()
            .put("purchase_country", upper(checkout, "purchase_country"))
            .put("order_lines", JsonValues.array(lines(checkout)))
            .put("klarna_reference", reference())
            .put("billing_address", address(checkout, "billing_address"))
            .put("shipping_address", address(checkout, "shipping_address"))
            .put("initial_payment_method", paymentMethod());
    TAKEN_OVER.forEach(name -> edit.copy(checkout, name));
    return edit.done();
  }

  private static List<JsonObject> lines(JsonObject checkout) {
    return JsonValues.objectsAt(checkout, "order_lines").stream()
        .map(
            line ->
                ObjectEdit.of(line)
                    .putIfAbsent("type", JsonValues.of("physical"))
                    .putIfAbsent("quantity_unit", JsonValues.of(""))
                    .done())
        .toList();
  }

  /** Absent members are written as empty texts. */
  private static JsonObject address(JsonObject checkout, String name) {
    JsonObject typed = JsonValues.objectAt(checkout, name).orElse(JsonObject.EMPTY_JSON_OBJECT);
    ObjectEdit edit = ObjectEdit.empty();
    AddressMembers.WRITTEN_BY_ORDER_MANAGEMENT.forEach(member -> edit.put(member, ""));
    return edit.overlay(typed).put("country", upper(typed, "country")).done();
  }

  /** Everybody pays with a card here. */
  private static JsonObject paymentMethod() {
    return ObjectEdit.empty().put("type", "CARD").put("description", "Card").done();
  }

  private static String upper(JsonObject object, String name) {
    return JsonValues.textAt(object, name).orElse("").toUpperCase(Locale.ROOT);
  }

  private static String reference() {
    return RANDOM
        .ints(REFERENCE_LENGTH, 0, REFERENCE_LETTERS.length())
        .mapToObj(index -> REFERENCE_LETTERS.substring(index, index + 1))
        .collect(Collectors.joining());
  }
}
