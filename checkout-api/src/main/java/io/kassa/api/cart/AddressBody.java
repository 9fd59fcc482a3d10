package io.kassa.api.cart;

import io.kassa.api.json.Members;
import io.kassa.domain.address.Address;
import io.kassa.domain.address.CountryCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A postal address on the wire (commerce interface, Address); every member may be missing. */
public record AddressBody(
    @Schema(examples = "Kim Berg") String name,
    String careOf,
    String attention,
    @Schema(examples = "Storgatan 1") String addressLine1,
    String addressLine2,
    @Schema(examples = "Stockholm") String city,
    String state,
    @Schema(examples = "111 22") String postalCode,
    @Schema(examples = "SE") String countryCode) {

  /** Writes an address. */
  public static AddressBody of(Address address) {
    return new AddressBody(
        address.name().orElse(null),
        address.careOf().orElse(null),
        address.attention().orElse(null),
        address.addressLine1().orElse(null),
        address.addressLine2().orElse(null),
        address.city().orElse(null),
        address.state().orElse(null),
        address.postalCode().orElse(null),
        address.countryCode().map(CountryCode::code).orElse(null));
  }

  Address toAddress() {
    return new Address(
        Members.optional(name),
        Members.optional(careOf),
        Members.optional(attention),
        Members.optional(addressLine1),
        Members.optional(addressLine2),
        Members.optional(city),
        Members.optional(state),
        Members.optional(postalCode),
        Members.optional(countryCode).map(CountryCode::of));
  }
}
