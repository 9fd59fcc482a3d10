package io.kassa.playground.kustom.checkout;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What happened to a checkout order, and when.
 *
 * @param touchedAt the last update by the merchant or act of the customer
 * @param addressTyped whether the customer has given an address; the merchant's is then ignored
 */
public record CheckoutLife(
    Instant startedAt,
    Instant lastModifiedAt,
    Instant touchedAt,
    boolean addressTyped,
    Optional<Instant> completedAt) {

  /**
   * How long an order is there after it was last touched. (Kustom Checkout, errors) That this also
   * holds for a completed one is assumed.
   */
  public static final Duration LIFE = Duration.ofDays(2);

  /** An order that begins now. */
  public static CheckoutLife begun(Instant now) {
    return new CheckoutLife(now, now, now, false, Optional.empty());
  }

  /** The merchant has updated it. */
  public CheckoutLife updated(Instant now) {
    return new CheckoutLife(startedAt, now, now, addressTyped, completedAt);
  }

  /** The customer has given an address. */
  public CheckoutLife addressTyped(Instant now) {
    return new CheckoutLife(startedAt, now, now, true, completedAt);
  }

  /** The customer has bought. */
  public CheckoutLife completed(Instant now) {
    return new CheckoutLife(startedAt, now, now, addressTyped, Optional.of(now));
  }

  /** Whether the order is gone by now. */
  public boolean isOver(Instant now) {
    return !now.isBefore(touchedAt.plus(LIFE));
  }
}
