package io.kassa.api.profile;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.profile.CartProfile;
import java.util.List;

/** A cart profile on the wire (commerce interface, CartProfile). */
public record CartProfileRepresentation(
    String profileKey,
    String channelKey,
    String currencyCode,
    boolean taxIncluded,
    String defaultCountryCode,
    List<String> allowedCountries) {

  static CartProfileRepresentation of(CartProfile profile) {
    return new CartProfileRepresentation(
        profile.profileKey(),
        profile.sales().channelKey(),
        profile.sales().currency().code(),
        profile.sales().taxIncluded(),
        profile.defaultCountry().code(),
        profile.allowedCountries().stream().map(CountryCode::code).toList());
  }
}
