package io.kassa.domain.kustom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A purchase as order management shows it (Order Management API, GET order). Amounts are minor
 * units.
 *
 * @param expiresAt when Kustom lets go of what it holds
 */
public record KustomBalance(
    KustomOrderId orderId,
    Status status,
    Sums sums,
    Optional<Instant> expiresAt,
    List<Movement> captures,
    List<Movement> refunds) {

  public KustomBalance {
    captures = List.copyOf(captures);
    refunds = List.copyOf(refunds);
  }

  /** Where it is in its life. */
  public enum Status {
    AUTHORIZED,
    PART_CAPTURED,
    CAPTURED,
    CANCELLED,
    EXPIRED,
    CLOSED,
    /** Kustom has a word that we do not know. */
    OTHER
  }

  /**
   * Its sums.
   *
   * @param remaining as Kustom writes it; a cancelled order keeps it
   */
  public record Sums(long authorized, long captured, long refunded, long remaining) {}

  /**
   * Money that moved once.
   *
   * @param reference ours, or somebody else's; may be empty
   */
  public record Movement(String id, long amount, String reference) {}

  /** What was given up without being taken. */
  public long released() {
    // What remains of a purchase that was cancelled or has ended may still be written, and is not
    // held.
    return switch (status) {
      case CANCELLED, EXPIRED, CAPTURED, CLOSED -> sums.authorized() - sums.captured();
      case AUTHORIZED, PART_CAPTURED, OTHER ->
          sums.authorized() - sums.captured() - sums.remaining();
    };
  }
}
