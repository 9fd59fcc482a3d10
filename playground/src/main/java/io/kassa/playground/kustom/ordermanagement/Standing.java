package io.kassa.playground.kustom.ordermanagement;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where an order is in its life. */
public record Standing(
    OrderStatus status,
    FraudStatus fraud,
    Instant createdAt,
    Instant expiresAt,
    boolean acknowledged) {

  /**
   * How long money is held, to the midnight (UTC) before: the documented default. It is a setting
   * of the account; recorded accounts had 42 days.
   */
  public static final Duration AUTHORIZATION = Duration.ofDays(28);

  /** The latest an authorization can be extended to, after the purchase. */
  public static final Duration EXTENSION_MAX = Duration.ofDays(180);

  /** Bought just now. */
  public static Standing bought(FraudStatus fraud, Instant now) {
    return new Standing(OrderStatus.AUTHORIZED, fraud, now, midnightAfter(now), false);
  }

  Standing with(OrderStatus newStatus) {
    return new Standing(newStatus, fraud, createdAt, expiresAt, acknowledged);
  }

  Standing with(FraudStatus decided) {
    return new Standing(status, decided, createdAt, expiresAt, acknowledged);
  }

  Standing acknowledge() {
    return new Standing(status, fraud, createdAt, expiresAt, true);
  }

  /** Extended from now; twice on the same day is the same as once. */
  Standing extend(Instant now) {
    Instant latest = createdAt.plus(EXTENSION_MAX);
    Instant wanted = midnightAfter(now);
    Instant extended = wanted.isBefore(latest) ? wanted : latest;
    Instant kept = extended.isBefore(expiresAt) ? expiresAt : extended;
    return new Standing(status, fraud, createdAt, kept, acknowledged);
  }

  /** An open order expires; that a partly captured one does so too is assumed. */
  Standing asOf(Instant now) {
    return status.isOpen() && !now.isBefore(expiresAt) ? with(OrderStatus.EXPIRED) : this;
  }

  private static Instant midnightAfter(Instant now) {
    return now.truncatedTo(ChronoUnit.DAYS).plus(AUTHORIZATION);
  }
}
