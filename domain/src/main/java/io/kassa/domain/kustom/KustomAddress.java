package io.kassa.domain.kustom;

import io.kassa.domain.address.Address;
import io.kassa.domain.address.CountryCode;
import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.address.PhoneNumber;
import io.kassa.domain.error.Rejection;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An address as Kustom writes it (Checkout API, address). Absent members come as null, as empty
 * text or not at all; here they are all empty.
 */
public record KustomAddress(
    Optional<String> givenName,
    Optional<String> familyName,
    Optional<String> organizationName,
    Optional<String> careOf,
    Optional<String> attention,
    Optional<String> street,
    Optional<String> streetMore,
    Optional<String> postalCode,
    Optional<String> city,
    Optional<String> region,
    Optional<String> country,
    Optional<String> email,
    Optional<String> phone) {

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

  /** The same place in our words; what is too long for us is cut, a payment is never refused. */
  public Address toAddress() {
    String person =
        Stream.of(givenName, familyName).flatMap(Optional::stream).collect(Collectors.joining(" "));
    return new Address(
        fitting(organizationName.or(() -> Optional.of(person))),
        fitting(careOf),
        fitting(attention.or(() -> organizationName.map(it -> person))),
        fitting(street),
        fitting(streetMore),
        fitting(city),
        fitting(region),
        fitting(postalCode),
        lenient(country, CountryCode::of));
  }

  /** The e-mail address, if it is one. */
  public Optional<EmailAddress> toEmail() {
    return lenient(email, EmailAddress::new);
  }

  /** The phone number, if it is one. */
  public Optional<PhoneNumber> toPhone() {
    return lenient(phone, PhoneNumber::new);
  }

  /** Whether it says more than the country, which Kustom always fills in. */
  public boolean isFilled() {
    return Stream.of(givenName, familyName, organizationName, street, postalCode, city)
        .anyMatch(Optional::isPresent);
  }

  /** As much of a text as we keep of a line; nothing if there is nothing in it. */
  static Optional<String> fitting(Optional<String> text) {
    return text.map(it -> CONTROL.matcher(it).replaceAll(" ").strip())
        .filter(it -> !it.isBlank())
        .map(it -> Cut.to(Address.MAX_LENGTH, it));
  }

  private static <T> Optional<T> lenient(Optional<String> text, Function<String, T> reader) {
    try {
      return text.filter(it -> !it.isBlank()).map(reader);
    } catch (Rejection unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "an address at Kustom";
  }
}
