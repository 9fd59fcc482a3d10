package io.kassa.api.admin.dossier;

import io.kassa.domain.address.Address;
import io.kassa.domain.address.CountryCode;
import io.kassa.domain.cart.Contact;
import java.util.Optional;

/** Shows that something personal is known, and not what. */
final class Mask {

  private static final String HIDDEN = "…";

  private Mask() {}

  /** The first letter and the domain: enough to compare with what a shopper says. */
  static Optional<String> email(Contact contact) {
    return contact
        .email()
        .map(it -> first(it.text()) + it.text().substring(it.text().indexOf('@')));
  }

  /** The last two digits. */
  static Optional<String> phone(Contact contact) {
    return contact.phone().map(it -> HIDDEN + it.text().substring(it.text().length() - 2));
  }

  /** The country alone. */
  static Optional<String> country(Contact contact) {
    return contact.address().flatMap(Address::countryCode).map(CountryCode::code);
  }

  private static String first(String text) {
    return text.charAt(0) + HIDDEN;
  }
}
