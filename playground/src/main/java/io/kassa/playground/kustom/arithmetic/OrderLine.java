package io.kassa.playground.kustom.arithmetic;

import io.kassa.playground.json.JsonValues;
import jakarta.json.JsonObject;

/**
 * The numbers of a line, in minor units; absent ones are 0 and an absent type is {@code physical}.
 *
 * @param taxRate percent times 100
 */
record OrderLine(
    String type,
    long quantity,
    long unitPrice,
    long taxRate,
    long totalAmount,
    long totalDiscountAmount,
    long totalTaxAmount) {

  static OrderLine of(JsonObject line) {
    return new OrderLine(
        JsonValues.textAt(line, "type").orElse("physical"),
        number(line, "quantity"),
        number(line, "unit_price"),
        number(line, "tax_rate"),
        number(line, "total_amount"),
        number(line, "total_discount_amount"),
        number(line, "total_tax_amount"));
  }

  boolean isSalesTax() {
    return type.equals("sales_tax");
  }

  boolean isVoucher() {
    return type.equals("gift_card") || type.equals("store_credit");
  }

  boolean lowersTheTotal() {
    return isVoucher() || type.equals("discount");
  }

  private static long number(JsonObject line, String name) {
    return JsonValues.wholeAt(line, name).orElse(0L);
  }
}
