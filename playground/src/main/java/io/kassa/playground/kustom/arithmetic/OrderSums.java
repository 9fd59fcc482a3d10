package io.kassa.playground.kustom.arithmetic;

import io.kassa.playground.json.JsonValues;
import io.kassa.playground.kustom.market.Market;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * Checks a whole order: line by line, each line's total before its tax, then the order's amount,
 * then its tax. Kustom does not document the order of its checks; this one is assumed.
 */
public final class OrderSums {
  private OrderSums() {}

  /**
   * What is wrong first.
   *
   * @param order whose members are known to be of the right types and in their ranges
   * @return the text after "Bad value:"
   */
  public static Optional<String> broken(JsonObject order) {
    List<OrderLine> lines =
        JsonValues.objectsAt(order, "order_lines").stream().map(OrderLine::of).toList();
    boolean unitedStates = isUnitedStates(order);
    for (int i = 0; i < lines.size(); i++) {
      Optional<String> broken = LineRules.broken(lines.get(i), i, unitedStates);
      if (broken.isPresent()) {
        return broken;
      }
    }
    return brokenTotals(order, lines, unitedStates);
  }

  private static Optional<String> brokenTotals(
      JsonObject order, List<OrderLine> lines, boolean unitedStates) {
    long amount = lines.stream().mapToLong(OrderLine::totalAmount).sum();
    if (amount != JsonValues.wholeAt(order, "order_amount").orElse(0L)) {
      return Optional.of("order_amount");
    }
    long tax = lines.stream().mapToLong(line -> taxOf(line, unitedStates)).sum();
    if (tax != JsonValues.wholeAt(order, "order_tax_amount").orElse(0L)) {
      return Optional.of("order_tax_amount");
    }
    return Optional.empty();
  }

  private static long taxOf(OrderLine line, boolean unitedStates) {
    return unitedStates && line.isSalesTax() ? line.totalAmount() : line.totalTaxAmount();
  }

  private static boolean isUnitedStates(JsonObject order) {
    return JsonValues.textAt(order, "purchase_country")
        .flatMap(Market::ofCountry)
        .filter(market -> market == Market.US)
        .isPresent();
  }
}
