package io.kassa.api.cart;

import io.kassa.api.json.Members;
import io.kassa.domain.address.Address;
import io.kassa.domain.address.CountryCode;
import io.kassa.domain.address.InvoiceRecipient;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invoice recipient on the wire (commerce interface, InvoiceRecipient). */
public record InvoiceRecipientBody(
    @Schema(examples = "Kim Berg") String name,
    String careOf,
    String attention,
    @Schema(examples = "Storgatan 1") String addressLine1,
    String addressLine2,
    @Schema(examples = "Stockholm") String city,
    String state,
    @Schema(examples = "111 22") String postalCode,
    @Schema(examples = "SE") String countryCode,
    @Schema(examples = "SE556677889901") String taxId,
    @Schema(examples = "vat") String taxIdType,
    @Schema(examples = "SE") String taxCountryCode) {

  /** Writes a recipient. */
  public static InvoiceRecipientBody of(InvoiceRecipient recipient) {
    Address address = recipient.address();
    return new InvoiceRecipientBody(
        address.name().orElse(null),
        address.careOf().orElse(null),
        address.attention().orElse(null),
        address.addressLine1().orElse(null),
        address.addressLine2().orElse(null),
        address.city().orElse(null),
        address.state().orElse(null),
        address.postalCode().orElse(null),
        address.countryCode().map(CountryCode::code).orElse(null),
        recipient.taxId().orElse(null),
        recipient.taxIdType().orElse(null),
        recipient.taxCountryCode().map(CountryCode::code).orElse(null));
  }

  InvoiceRecipient toRecipient() {
    AddressBody address =
        new AddressBody(
            name,
            careOf,
            attention,
            addressLine1,
            addressLine2,
            city,
            state,
            postalCode,
            countryCode);
    return new InvoiceRecipient(
        address.toAddress(),
        Members.optional(taxId),
        Members.optional(taxIdType),
        Members.optional(taxCountryCode).map(CountryCode::of));
  }
}
