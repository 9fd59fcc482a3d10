package io.kassa.api.order;

import io.kassa.api.json.Members;

/**
 * Asks for an order.
 *
 * @param reference a cart number, an order number or a delivery number
 */
public record OrderLookupRequest(String reference, String email) {

  OrderLookupRequest require() {
    return new OrderLookupRequest(
        Members.required("reference", reference).strip(), Members.required("email", email).strip());
  }
}
