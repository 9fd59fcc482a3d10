package io.kassa.domain.order;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import java.util.List;
import java.util.Map;

/** Finds the lines that a request names. */
final class Named {

  private Named() {}

  /** All parts of the one line that is named. */
  static List<OrderLine> lines(List<OrderLine> all, LineQuantity wanted) {
    List<OrderLine> lines = all.stream().filter(wanted::names).toList();
    long different = lines.stream().map(OrderLine::itemId).distinct().count();
    if (different != 1) {
      throw new Rejection(
          ErrorCode.LINE_NOT_FOUND,
          different == 0
              ? "There is no such line, or nothing of it is left."
              : "More than one line has this product: name it by lineId.");
    }
    return lines;
  }

  static Rejection tooMany(LineQuantity wanted, long available) {
    return new Rejection(
        ErrorCode.QUANTITY_EXCEEDS_LINE,
        "Only " + available + " of " + wanted.quantity() + " pieces are there.",
        Map.of("available", available));
  }
}
