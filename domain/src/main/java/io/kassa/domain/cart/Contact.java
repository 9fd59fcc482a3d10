package io.kassa.domain.cart;

import io.kassa.domain.address.Address;
import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.address.InvoiceRecipient;
import io.kassa.domain.address.PhoneNumber;
import java.util.Optional;

/**
 * How to reach the shopper and where to deliver.
 *
 * @param address for delivery, and for the invoice while there is no recipient of its own
 */
public record Contact(
    Optional<EmailAddress> email,
    Optional<PhoneNumber> phone,
    Optional<Address> address,
    Optional<InvoiceRecipient> invoiceRecipient) {

  public static Contact unknown() {
    return new Contact(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Nobody, in the country where the goods go: taxes and refunds are reckoned by it. */
  public Contact countryOnly() {
    return new Contact(
        Optional.empty(),
        Optional.empty(),
        address.map(Address::countryOnly).filter(it -> it.countryCode().isPresent()),
        Optional.empty());
  }

  public Contact withEmail(EmailAddress newEmail) {
    return new Contact(Optional.of(newEmail), phone, address, invoiceRecipient);
  }

  public Contact withPhone(PhoneNumber newPhone) {
    return new Contact(email, Optional.of(newPhone), address, invoiceRecipient);
  }

  public Contact withAddress(Address newAddress) {
    return new Contact(email, phone, Optional.of(newAddress), invoiceRecipient);
  }

  public Contact withInvoiceRecipient(Optional<InvoiceRecipient> newRecipient) {
    return new Contact(email, phone, address, newRecipient);
  }

  /**
   * What the other knows, and where it knows nothing, what this one does. Most payment providers
   * know addresses but no VAT numbers, so these stay.
   */
  public Contact updatedBy(Contact other) {
    return new Contact(
        other.email.or(() -> email),
        other.phone.or(() -> phone),
        other.address.or(() -> address),
        other
            .invoiceRecipient
            .map(it -> invoiceRecipient.map(it::withTaxOf).orElse(it))
            .or(() -> invoiceRecipient));
  }

  @Override
  public String toString() {
    return "a contact";
  }
}
