package io.kassa.domain.cart.change;

import io.kassa.domain.address.PhoneNumber;
import io.kassa.domain.cart.CartContents;

/** Says under which number the shopper is called. */
public record SetPhone(PhoneNumber phone) implements CartChange {

  @Override
  public CartContents applyTo(CartContents contents, CartTerms terms) {
    return contents.withContact(contents.contact().withPhone(phone));
  }

  @Override
  public ChangeDescription description() {
    return ChangeDescription.of("phone set");
  }
}
