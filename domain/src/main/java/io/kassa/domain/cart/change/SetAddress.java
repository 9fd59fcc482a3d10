package io.kassa.domain.cart.change;

import io.kassa.domain.address.Address;
import io.kassa.domain.address.InvoiceRecipient;
import io.kassa.domain.cart.CartContents;
import io.kassa.domain.cart.Contact;
import java.util.Optional;

/**
 * Replaces the delivery address, the invoice recipient, or both.
 *
 * @param address empty: leave it
 * @param recipient what to do with the invoice recipient
 */
public record SetAddress(Optional<Address> address, Recipient recipient) implements CartChange {

  /** What happens to the invoice recipient. */
  public sealed interface Recipient {

    /** It stays as it is. */
    record Leave() implements Recipient {}

    /** There is none any more: invoices go to the delivery address. */
    record Unset() implements Recipient {}

    /** It becomes this one. */
    record Replace(InvoiceRecipient invoiceRecipient) implements Recipient {}
  }

  @Override
  public CartContents applyTo(CartContents contents, CartTerms terms) {
    Contact contact = contents.contact();
    if (address.isPresent()) {
      address.get().countryCode().ifPresent(terms.profile()::requireAllowed);
      contact = contact.withAddress(address.get());
    }
    if (recipient instanceof Recipient.Unset) {
      contact = contact.withInvoiceRecipient(Optional.empty());
    } else if (recipient instanceof Recipient.Replace replace) {
      replace.invoiceRecipient().address().countryCode().ifPresent(terms.profile()::requireAllowed);
      contact = contact.withInvoiceRecipient(Optional.of(replace.invoiceRecipient()));
    }
    return contents.withContact(contact);
  }

  @Override
  public ChangeDescription description() {
    return ChangeDescription.of("address set");
  }
}
