package io.kassa.domain.address;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who gets the invoice, where that is not the delivery address.
 *
 * @param taxId e.g. a VAT number, at most {@value Address#MAX_LENGTH} characters
 */
public record InvoiceRecipient(
    Address address,
    Optional<String> taxId,
    Optional<String> taxIdType,
    Optional<CountryCode> taxCountryCode) {

  public InvoiceRecipient {
    Stream.of(taxId, taxIdType).flatMap(Optional::stream).forEach(Address::requireFitting);
  }

  /** The same address, with the other's tax members where this one has none. */
  public InvoiceRecipient withTaxOf(InvoiceRecipient other) {
    return new InvoiceRecipient(
        address,
        taxId.or(() -> other.taxId),
        taxIdType.or(() -> other.taxIdType),
        taxCountryCode.or(() -> other.taxCountryCode));
  }

  @Override
  public String toString() {
    return "an invoice recipient";
  }

  public static InvoiceRecipient at(Address address) {
    return new InvoiceRecipient(address, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
