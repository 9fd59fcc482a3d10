package io.kassa.playground.kustom.purchase;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * What the customer types and chooses; what is left out is what a test person would do.
 *
 * @param address where to ship, and to bill unless told otherwise; members left out are those of
 *     the merchant's prefilled address or the test person's, members that are null stay empty
 * @param shippingOption the id of one of the order's shipping options
 */
public record CustomerInput(
    Optional<JsonObject> address,
    Optional<JsonObject> billingAddress,
    Optional<String> shippingOption) {}
