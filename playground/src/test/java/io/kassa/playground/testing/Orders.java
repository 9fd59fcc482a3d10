package io.kassa.playground.testing;

import io.kassa.playground.json.JsonText;
import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import jakarta.json.JsonObject;
import java.util.List;

/** Orders and lines as a merchant sends them. */
public final class Orders {
  private Orders() {}

  /** One line that fits in itself. */
  public static JsonObject line(long amount, long rate, long tax) {
    return json(
        """
        {"type": "%s", "name": "A thing", "quantity": 1, "unit_price": %d, "tax_rate": %d,
         "total_amount": %d, "total_tax_amount": %d}
        """
            .formatted(amount < 0 ? "discount" : "physical", amount, rate, amount, tax));
  }

  /** A Swedish order of these lines, whose totals fit. */
  public static JsonObject of(JsonObject... lines) {
    List<JsonObject> all = List.of(lines);
    return ObjectEdit.of(
            json(
                """
                {"purchase_country": "SE", "purchase_currency": "SEK", "locale": "sv-SE",
                 "merchant_reference1": "cart-1",
                 "merchant_urls": {
                   "terms": "https://shop.example/terms",
                   "checkout": "https://shop.example/checkout",
                   "confirmation": "https://shop.example/thanks?order={checkout.order.id}",
                   "push": "https://shop.example/push?order={checkout.order.id}"}}
                """))
        .put("order_amount", sum(all, "total_amount"))
        .put("order_tax_amount", sum(all, "total_tax_amount"))
        .put("order_lines", JsonValues.array(all))
        .done();
  }

  /** An order of 50,000 of which 4,545 are tax. */
  public static JsonObject anOrder() {
    return of(line(50_000, 1000, 4545));
  }

  /** An object from its text. */
  public static JsonObject json(String text) {
    return JsonText.parseObject(text).orElseThrow();
  }

  /** An order with its merchant urls changed. */
  public static JsonObject withUrl(JsonObject order, String name, String url) {
    JsonObject urls = order.getJsonObject("merchant_urls");
    return ObjectEdit.of(order)
        .put("merchant_urls", ObjectEdit.of(urls).put(name, url).done())
        .done();
  }

  private static long sum(List<JsonObject> lines, String name) {
    return lines.stream().mapToLong(line -> JsonValues.wholeAt(line, name).orElse(0L)).sum();
  }
}
