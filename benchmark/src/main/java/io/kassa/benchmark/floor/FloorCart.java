package io.kassa.benchmark.floor;

import java.util.List;
import java.util.UUID;

/** A cart as it is shown. */
record FloorCart(UUID cartId, String cartNumber, List<Item> items) {
  /** The demo's cheapest shirt; a catalogue in memory costs as little. */
  private static final long UNIT_PRICE = 19_900;

  record Item(UUID itemId, String productNumber, int quantity) {}

  String json() {
    StringBuilder json = new StringBuilder(200 + 160 * items.size());
    json.append("{\"cartId\":\"").append(cartId);
    json.append("\",\"cartNumber\":\"").append(cartNumber).append("\",\"items\":[");
    long total = 0;
    String separator = "";
    for (Item item : items) {
      long price = UNIT_PRICE * item.quantity();
      total += price;
      json.append(separator).append("{\"cartItemId\":\"").append(item.itemId());
      json.append("\",\"productNumber\":\"").append(item.productNumber());
      json.append("\",\"quantity\":").append(item.quantity()).append(",\"unitPrice\":");
      amount(json, UNIT_PRICE);
      json.append(",\"total\":");
      amount(json, price);
      json.append('}');
      separator = ",";
    }
    json.append("],\"orderTotal\":");
    amount(json, total);
    return json.append('}').toString();
  }

  private static void amount(StringBuilder json, long minor) {
    json.append(minor / 100).append('.');
    json.append((char) ('0' + minor / 10 % 10)).append((char) ('0' + minor % 10));
  }
}
