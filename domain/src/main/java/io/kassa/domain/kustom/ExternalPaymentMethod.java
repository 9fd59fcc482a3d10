package io.kassa.domain.kustom;

import io.kassa.domain.address.CountryCode;
import java.util.List;
import java.util.Optional;

/**
 * A way to pay that Kustom shows but does not carry out (Checkout API, external_payment_methods).
 *
 * @param name one of those that Kustom knows, such as {@code PayPal}; letter case matters
 * @param redirectUrl where the shopper is sent who chooses it
 * @param terms what is said of it beside the name
 */
public record ExternalPaymentMethod(String name, String redirectUrl, Terms terms) {

  /**
   * What Kustom shows of it.
   *
   * @param fee minor units with tax inside, added to the total
   * @param countries where it is offered; empty: everywhere
   * @param label what stands on the button: {@code continue} or {@code complete}
   */
  public record Terms(
      Optional<String> imageUrl,
      Optional<String> description,
      Optional<Long> fee,
      List<CountryCode> countries,
      Optional<String> label) {

    public Terms {
      countries = List.copyOf(countries);
    }
  }

  /** The same, with another place to send the shopper to. */
  public ExternalPaymentMethod leadingTo(String address) {
    return new ExternalPaymentMethod(name, address, terms);
  }
}
