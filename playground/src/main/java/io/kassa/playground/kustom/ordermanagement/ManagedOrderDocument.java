package io.kassa.playground.kustom.ordermanagement;

import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;

/** A bought order as order management writes it. (recorded answers) */
public final class ManagedOrderDocument {
  private static final List<String> PARTICULARS =
      List.of(
          "purchase_currency",
          "locale",
          "order_lines",
          "merchant_reference1",
          "merchant_reference2",
          "klarna_reference",
          "customer",
          "billing_address",
          "shipping_address");

  private ManagedOrderDocument() {}

  /** The whole order. */
  public static JsonObject of(ManagedOrder order) {
    ObjectEdit edit =
        ObjectEdit.empty()
            .put("order_id", order.orderId())
            .put("status", order.status().name())
            .put("fraud_status", order.standing().fraud().name());
    amounts(edit, order.amounts());
    PARTICULARS.forEach(name -> edit.copy(order.particulars(), name));
    return edit.put("created_at", Times.wholeSeconds(order.standing().createdAt()))
        .put("expires_at", Times.wholeSeconds(order.standing().expiresAt()))
        .overlay(order.particulars())
        .put("captures", captures(order.history()))
        .put("refunds", refunds(order.history()))
        .put("shipping_info", JsonValues.array(order.history().shipments()))
        .done();
  }

  private static void amounts(ObjectEdit edit, Amounts amounts) {
    edit.put("order_amount", amounts.order())
        .put("original_order_amount", amounts.original())
        .put("captured_amount", amounts.captured())
        .put("refunded_amount", amounts.refunded())
        .put("remaining_authorized_amount", amounts.remaining());
  }

  static JsonArray captures(History history) {
    return JsonValues.array(history.captures().stream().map(Capture::content).toList());
  }

  private static JsonArray refunds(History history) {
    return JsonValues.array(history.refunds().stream().map(Refund::content).toList());
  }
}
