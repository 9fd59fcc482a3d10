package io.kassa.domain.kustom.rest;

import io.kassa.domain.address.Address;
import io.kassa.domain.address.CountryCode;
import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.address.PhoneNumber;
import io.kassa.domain.cart.Contact;
import io.kassa.domain.kustom.KustomAddress;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kustom's address. Germany, Austria and the Netherlands tell street and number apart. */
record WireAddress(
    String givenName,
    String familyName,
    String organizationName,
    String careOf,
    String attention,
    String streetAddress,
    String streetAddress2,
    String streetName,
    String streetNumber,
    String houseExtension,
    String postalCode,
    String city,
    String region,
    String country,
    String email,
    String phone) {

  /**
   * What the shop knows already, so that the shopper need not type it. Names are left out: ours is
   * one text, Kustom's two, and guessing where to cut is worse than asking.
   */
  static WireAddress filledFrom(Contact contact, CountryCode country) {
    Optional<Address> address = contact.address();
    return new WireAddress(
        null,
        null,
        null,
        address.flatMap(Address::careOf).orElse(null),
        null,
        null,
        null,
        null,
        null,
        null,
        address.flatMap(Address::postalCode).orElse(null),
        address.flatMap(Address::city).orElse(null),
        null,
        country.code(),
        contact.email().map(EmailAddress::text).orElse(null),
        contact.phone().map(PhoneNumber::text).orElse(null));
  }

  KustomAddress toAddress() {
    return new KustomAddress(
        text(givenName),
        text(familyName),
        text(organizationName),
        text(careOf),
        text(attention),
        text(streetAddress).or(() -> joined(streetName, streetNumber)),
        text(streetAddress2).or(() -> text(houseExtension)),
        text(postalCode),
        text(city),
        text(region),
        text(country),
        text(email),
        text(phone));
  }

  private static Optional<String> text(String member) {
    return Optional.ofNullable(member).filter(it -> !it.isBlank());
  }

  private static Optional<String> joined(String... parts) {
    String all =
        Stream.of(parts).flatMap(part -> text(part).stream()).collect(Collectors.joining(" "));
    return text(all);
  }

  @Override
  public String toString() {
    return "an address on the wire";
  }
}
