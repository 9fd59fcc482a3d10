package io.kassa.domain.rulefile.command;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.field.UuidText;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.rulefile.PromotionFile;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads orders that were written by hand, with a currency, deliveries and their lines. Deliveries
 * and lines without an id are given one: their number, from 1, in its last digits.
 */
final class OrderInput {

  private static final String LINES = "orderLines";

  private final PrintStream problems;
  private int lines;

  OrderInput(PrintStream problems) {
    this.problems = problems;
  }

  /** The order; empty where it is none, which is told then. */
  Optional<PromotionFile.Subject> read(FieldValue input) {
    try {
      Map<String, Object> order = record(input.json(), "the order");
      CurrencyCode currency = currency(order.get("currencyCode"));
      List<Object> deliveries = new ArrayList<>();
      for (Object delivery : list(order.get("deliveries"), "deliveries of the order")) {
        deliveries.add(delivery(record(delivery, "a delivery"), deliveries.size() + 1));
      }
      order.put("deliveries", deliveries);
      return Optional.of(new PromotionFile.Subject(new FieldValue(order), currency));
    } catch (IllegalArgumentException wrong) {
      problems.println(wrong.getMessage());
      return Optional.empty();
    }
  }

  private Map<String, Object> delivery(Map<String, Object> delivery, int number) {
    List<Object> all = new ArrayList<>();
    for (Object line : list(delivery.get(LINES), LINES + " of a delivery")) {
      lines++;
      all.add(identified(record(line, "a line"), "orderLineId", lines));
    }
    delivery.put(LINES, all);
    return identified(delivery, "deliveryId", number);
  }

  private static Map<String, Object> identified(
      Map<String, Object> record, String member, int number) {
    Object id = record.putIfAbsent(member, new UUID(0, number).toString());
    if (id != null && !(id instanceof String text && UuidText.read(text).isPresent())) {
      throw new IllegalArgumentException(member + " is no uuid: " + id);
    }
    return record;
  }

  private static CurrencyCode currency(Object code) {
    try {
      return new CurrencyCode(String.valueOf(code));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException("the order has no currencyCode, such as SEK", unknown);
    }
  }

  private static List<?> list(Object json, String what) {
    if (json instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException(what + " are missing, or no list");
  }

  private static Map<String, Object> record(Object json, String what) {
    if (json instanceof Map<?, ?> map) {
      Map<String, Object> record = new LinkedHashMap<>();
      map.forEach((name, value) -> record.put((String) name, value));
      return record;
    }
    throw new IllegalArgumentException(what + " is no JSON object");
  }
}
