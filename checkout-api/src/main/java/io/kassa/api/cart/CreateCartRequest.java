package io.kassa.api.cart;

import io.kassa.api.json.Members;
import io.kassa.domain.address.CountryCode;
import io.kassa.domain.cart.OpenCart;
import io.kassa.domain.profile.LocaleTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Opens a cart.
 *
 * @param locale {@code sv-SE}, {@code sv_SE} or {@code sv_se}
 * @param countryCode missing: the profile's default
 */
public record CreateCartRequest(
    @Schema(examples = "se-webshop", required = true) String profileKey,
    @Schema(examples = "sv-SE", required = true) String locale,
    @Schema(examples = "SE") String countryCode) {

  OpenCart.Command toCommand() {
    return new OpenCart.Command(
        Members.required("profileKey", profileKey),
        new LocaleTag(Members.required("locale", locale)),
        Members.optional(countryCode).map(CountryCode::of));
  }
}
