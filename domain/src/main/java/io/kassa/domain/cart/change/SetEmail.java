package io.kassa.domain.cart.change;

import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.cart.CartContents;

/** Says where the shopper's mail goes. */
public record SetEmail(EmailAddress email) implements CartChange {

  @Override
  public CartContents applyTo(CartContents contents, CartTerms terms) {
    return contents.withContact(contents.contact().withEmail(email));
  }

  @Override
  public ChangeDescription description() {
    return ChangeDescription.of("e-mail set");
  }
}
