package io.kassa.domain.cart.change;

import io.kassa.domain.address.Address;
import io.kassa.domain.cart.CartContents;
import io.kassa.domain.cart.Contact;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes over what another, such as a payment provider, has learned of the shopper; what it does not
 * know stays.
 */
public record UpdateContact(Contact contact) implements CartChange {

  @Override
  public CartContents applyTo(CartContents contents, CartTerms terms) {
    Stream.of(contact.address(), contact.invoiceRecipient().map(it -> it.address()))
        .flatMap(Optional::stream)
        .map(Address::countryCode)
        .flatMap(Optional::stream)
        .forEach(terms.profile()::requireAllowed);
    return contents.withContact(contents.contact().updatedBy(contact));
  }

  @Override
  public ChangeDescription description() {
    return ChangeDescription.of("contact taken over");
  }
}
