package io.kassa.api.fulfilment;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.api.json.Members;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.order.LineQuantity;
import java.util.Optional;

/**
 * So many pieces of a line.
 *
 * @param lineId the cart's {@code cartItemId}
 * @param productNumber instead of the id, where only one line has it
 * @param quantity a whole number, 1 or more
 */
public record LineBody(String lineId, String productNumber, JsonNode quantity) {

  LineQuantity toLine() {
    return new LineQuantity(
        Optional.ofNullable(lineId)
            .map(it -> Members.uuid("lineId", it, ErrorCode.INVALID_REQUEST)),
        Members.optional(productNumber),
        Members.quantity(quantity));
  }
}
