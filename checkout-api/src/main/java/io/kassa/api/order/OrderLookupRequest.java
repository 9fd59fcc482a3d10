package io.kassa.api.order;

import io.kassa.api.json.Members;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Asks for an order.
 *
 * @param reference a cart number, an order number or a delivery number
 */
public record OrderLookupRequest(
    @Schema(examples = "O100001", required = true) String reference,
    @Schema(examples = "kim@example.com", required = true) String email) {

  OrderLookupRequest require() {
    return new OrderLookupRequest(
        Members.required("reference", reference).strip(), Members.required("email", email).strip());
  }
}
