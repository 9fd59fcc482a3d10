package io.kassa.api.fulfilment;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.api.json.Members;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.order.LineQuantity;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * So many pieces of a line.
 *
 * @param lineId the cart's {@code cartItemId}
 * @param productNumber instead of the id, where only one line has it
 * @param quantity a whole number, 1 or more
 */
public record LineBody(
    String lineId,
    @Schema(examples = "TS001-WHT-M") String productNumber,
    @Schema(
            type = SchemaType.INTEGER,
            implementation = Long.class,
            minimum = "1",
            examples = "2",
            required = true)
        JsonNode quantity) {

  LineQuantity toLine() {
    return new LineQuantity(
        Optional.ofNullable(lineId)
            .map(it -> Members.uuid("lineId", it, ErrorCode.INVALID_REQUEST)),
        Members.optional(productNumber),
        Members.quantity(quantity));
  }
}
