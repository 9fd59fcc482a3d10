package io.kassa.domain.order;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import java.util.Optional;
import java.util.UUID;

/**
 * So many pieces of a line, named by its id (the cart's {@code cartItemId}) or, where only one line
 * has it, by the product's number.
 *
 * @param quantity 1 or more
 */
public record LineQuantity(Optional<UUID> lineId, Optional<String> productNumber, long quantity) {

  public LineQuantity {
    if (lineId.isEmpty() && productNumber.isEmpty()) {
      throw new Rejection(ErrorCode.INVALID_REQUEST, "A line needs lineId or productNumber.");
    }
    if (quantity < 1) {
      throw new Rejection(ErrorCode.INVALID_QUANTITY, "quantity has to be 1 or more.");
    }
  }

  /** Whether it names this line. */
  boolean names(OrderLine line) {
    return lineId.map(line.itemId()::equals).orElse(true)
        && productNumber.map(line.productNumber()::equals).orElse(true);
  }
}
