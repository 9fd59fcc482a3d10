package io.kassa.domain.kustom.validation;

import java.util.Locale;

/**
 * A no, as Kustom hands it on to the shopper (Checkout, validate order).
 *
 * @param text what the shopper reads in the iframe; never empty
 */
public record Refusal(Type type, String text) {

  /** The three kinds that Kustom knows. */
  public enum Type {
    ADDRESS_ERROR,
    UNSUPPORTED_SHIPPING_ADDRESS,
    APPROVAL_FAILED;

    /** Kustom's word for it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
