package io.kassa.api.cart;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.api.json.Members;
import io.kassa.domain.cart.change.AddItem;
import java.util.UUID;

/**
 * Puts pieces of a product into the cart.
 *
 * @param quantity a whole number, 1 or more
 */
public record AddItemRequest(String productNumber, JsonNode quantity) {

  AddItem toChange(UUID itemId) {
    return new AddItem(
        itemId, Members.required("productNumber", productNumber), Members.quantity(quantity));
  }
}
