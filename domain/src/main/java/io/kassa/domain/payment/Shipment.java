package io.kassa.domain.payment;

import java.util.Optional;

/**
 * How goods are on their way (Order Management API, shipping_info).
 *
 * @param carrier at most 100 characters, as is the tracking number
 * @param trackingUri at most 1024 characters
 * @param method in Kustom's words, such as {@code Home}
 */
public record Shipment(
    Optional<String> carrier,
    Optional<String> trackingNumber,
    Optional<String> trackingUri,
    Optional<String> method) {

  /** Nothing is known of it. */
  public static Shipment unknown() {
    return new Shipment(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whether anything is known of it. */
  public boolean isKnown() {
    return carrier.isPresent()
        || trackingNumber.isPresent()
        || trackingUri.isPresent()
        || method.isPresent();
  }

  /** Says nothing: a tracking number leads to a person, and this may reach a log. */
  @Override
  public String toString() {
    return "a shipment";
  }
}
