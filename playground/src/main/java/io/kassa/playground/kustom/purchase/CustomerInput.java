package io.kassa.playground.kustom.purchase;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/**
 * What the customer types and chooses; what is left out is what a test person would do.
 *
 * @param address where to ship, and to bill unless told otherwise; members left out are those of
 *     the merchant's prefilled address or the test person's, members that are null stay empty
 * @param customer who buys: {@code type, vat_id, organization_registration_id} and the like
 */
public record CustomerInput(
    Optional<JsonObject> address,
    Optional<JsonObject> billingAddress,
    Optional<JsonObject> customer,
    Picks picks) {

  /**
   * What is chosen among what the merchant offers.
   *
   * @param shippingOption the id of one of the order's shipping options
   * @param ticked the ids of the merchant's own boxes that are ticked; when absent, those that must
   *     be
   */
  public record Picks(Optional<String> shippingOption, Optional<Set<String>> ticked) {}
}
