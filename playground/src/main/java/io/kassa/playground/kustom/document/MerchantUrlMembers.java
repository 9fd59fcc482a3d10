package io.kassa.playground.kustom.document;

import static io.kassa.playground.kustom.shape.Member.optional;
import static io.kassa.playground.kustom.shape.Member.required;

import io.kassa.playground.kustom.shape.ObjectShape;

/** The merchant's addresses; four are required. (Kustom Checkout API, merchant urls) */
public final class MerchantUrlMembers {
  /** Types and lengths; what an address must look like is checked after the sums. */
  public static final ObjectShape SHAPE =
      ObjectShape.of(
          required("terms", Limits.URL),
          optional("cancellation_terms", Limits.URL),
          required("checkout", Limits.URL),
          required("confirmation", Limits.URL),
          required("push", Limits.URL),
          optional("validation", Limits.URL),
          optional("shipping_option_update", Limits.URL),
          optional("address_update", Limits.URL),
          optional("country_change", Limits.URL),
          optional("notification", Limits.URL),
          optional("upsell", Limits.URL),
          optional("upsell_validation", Limits.URL));

  private MerchantUrlMembers() {}
}
