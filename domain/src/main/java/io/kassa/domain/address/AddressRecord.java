package io.kassa.domain.address;

import io.kassa.domain.field.FieldRecord;

/** Addresses as rules see them. */
public final class AddressRecord {

  private AddressRecord() {}

  /** An address with all of its members. */
  public static FieldRecord of(Address address) {
    return new FieldRecord()
        .with("name", address.name())
        .with("careOf", address.careOf())
        .with("attention", address.attention())
        .with("addressLine1", address.addressLine1())
        .with("addressLine2", address.addressLine2())
        .with("city", address.city())
        .with("state", address.state())
        .with("postalCode", address.postalCode())
        .with("countryCode", address.countryCode().map(CountryCode::code));
  }

  /** Who gets the invoice, with all members. */
  public static FieldRecord of(InvoiceRecipient recipient) {
    return of(recipient.address())
        .with("taxId", recipient.taxId())
        .with("taxIdType", recipient.taxIdType())
        .with("taxCountryCode", recipient.taxCountryCode().map(CountryCode::code));
  }
}
