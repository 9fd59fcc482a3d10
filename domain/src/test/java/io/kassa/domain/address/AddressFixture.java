package io.kassa.domain.address;

import java.util.Optional;

/** Addresses of which hardly anything is known. */
public final class AddressFixture {

  private AddressFixture() {}

  /** Nothing but a country. */
  public static Address in(String country) {
    return of(Optional.empty(), Optional.of(new CountryCode(country)));
  }

  /** Nothing but a name. */
  public static Address named(String name) {
    return of(Optional.of(name), Optional.empty());
  }

  private static Address of(Optional<String> name, Optional<CountryCode> country) {
    Optional<String> nothing = Optional.empty();
    return new Address(
        name, nothing, nothing, nothing, nothing, nothing, nothing, nothing, country);
  }
}
