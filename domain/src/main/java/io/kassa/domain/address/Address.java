package io.kassa.domain.address;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A postal address; every member may be missing (commerce interface, Address).
 *
 * @param name who lives there, at most {@value #MAX_LENGTH} characters like every line
 */
public record Address(
    Optional<String> name,
    Optional<String> careOf,
    Optional<String> attention,
    Optional<String> addressLine1,
    Optional<String> addressLine2,
    Optional<String> city,
    Optional<String> state,
    Optional<String> postalCode,
    Optional<CountryCode> countryCode) {

  /** Characters in one line. */
  public static final int MAX_LENGTH = 255;

  public Address {
    Stream.of(name, careOf, attention, addressLine1, addressLine2, city, state, postalCode)
        .flatMap(Optional::stream)
        .forEach(Address::requireFitting);
  }

  /** Nothing of it but the country. */
  public Address countryOnly() {
    return new Address(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        countryCode);
  }

  static void requireFitting(String line) {
    if (line.length() > MAX_LENGTH) {
      throw new Rejection(
          ErrorCode.INVALID_ADDRESS,
          "A line of an address has at most " + MAX_LENGTH + " characters.");
    }
    if (line.chars().anyMatch(Character::isISOControl)) {
      throw new Rejection(
          ErrorCode.INVALID_ADDRESS, "A line of an address holds a control character.");
    }
  }

  @Override
  public String toString() {
    return "an address";
  }
}
