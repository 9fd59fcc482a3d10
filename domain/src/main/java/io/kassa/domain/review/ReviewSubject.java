package io.kassa.domain.review;

import java.util.Optional;
import java.util.UUID;

/**
 * What a case is about, as far as there is such a thing.
 *
 * @param externalReference the provider's own id of what was paid
 */
public record ReviewSubject(
    Optional<UUID> cartId,
    String externalReference,
    Optional<UUID> orderId,
    Optional<UUID> paymentId) {

  /** Something that was paid and is no order yet. */
  public static ReviewSubject unplaced(UUID cartId, String externalReference) {
    return new ReviewSubject(
        Optional.of(cartId), externalReference, Optional.empty(), Optional.empty());
  }
}
