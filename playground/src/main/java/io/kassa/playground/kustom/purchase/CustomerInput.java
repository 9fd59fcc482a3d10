package io.kassa.playground.kustom.purchase;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * What the customer types and chooses; what is left out is what a test person would do.
 *
 * @param address where to ship, and to bill unless told otherwise; members left out are those of
 *     the merchant's prefilled address or the test person's, members that are null stay empty
 * @param shippingOption the id of one of the order's shipping options
 * @param customer who buys: {@code type, vat_id, organization_registration_id} and the like
 */
public record CustomerInput(
    Optional<JsonObject> address,
    Optional<JsonObject> billingAddress,
    Optional<String> shippingOption,
    Optional<JsonObject> customer) {}
