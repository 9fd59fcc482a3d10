package io.kassa.domain.kustom;

import java.util.Optional;

/** Addresses in Kustom's words for tests. */
public final class KustomAddressFixture {

  private KustomAddressFixture() {}

  /** A person in Stockholm. */
  public static KustomAddress kimInStockholm() {
    return in("se");
  }

  /** The same, in another country. */
  public static KustomAddress in(String country) {
    return new KustomAddress(
        Optional.of("Kim"),
        Optional.of("Ek"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("Storgatan 1"),
        Optional.empty(),
        Optional.of("11122"),
        Optional.of("Stockholm"),
        Optional.empty(),
        Optional.of(country),
        Optional.of("kim@example.com"),
        Optional.of("+46 70 123 45 67"));
  }

  /** What Kustom answers before the shopper has typed anything. */
  public static KustomAddress onlyTheCountry() {
    Optional<String> nothing = Optional.empty();
    return new KustomAddress(
        nothing,
        nothing,
        nothing,
        nothing,
        nothing,
        nothing,
        nothing,
        nothing,
        nothing,
        nothing,
        Optional.of("se"),
        nothing,
        nothing);
  }

  /** A firm in Göteborg, where a person is to be asked for. */
  public static KustomAddress aFirm() {
    return new KustomAddress(
        Optional.of("Kim"),
        Optional.of("Ek"),
        Optional.of("Ek & Co AB"),
        Optional.empty(),
        Optional.empty(),
        Optional.of("Hamngatan 2"),
        Optional.of("3 tr"),
        Optional.of("41106"),
        Optional.of("Göteborg"),
        Optional.empty(),
        Optional.of("SE"),
        Optional.of("kim@ek.example.com"),
        Optional.empty());
  }
}
