package io.kassa.api.cart;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.api.json.Members;
import io.kassa.domain.cart.change.AddItem;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Puts pieces of a product into the cart.
 *
 * @param quantity a whole number, 1 or more
 */
public record AddItemRequest(
    @Schema(examples = "TS001-WHT-M", required = true) String productNumber,
    @Schema(
            type = SchemaType.INTEGER,
            implementation = Long.class,
            minimum = "1",
            examples = "2",
            required = true)
        JsonNode quantity) {

  AddItem toChange(UUID itemId) {
    return new AddItem(
        itemId, Members.required("productNumber", productNumber), Members.quantity(quantity));
  }
}
