package io.kassa.api.admin.dossier;

import io.kassa.domain.administration.CartLine;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A cart in a list.
 *
 * @param settledAt when Kustom had heard of the order
 * @param openCases how many cases wait for a person
 */
public record CartLineRepresentation(
    UUID cartId,
    String cartNumber,
    String cartState,
    String profileKey,
    Optional<String> orderNumber,
    Optional<String> orderState,
    Optional<String> settledAt,
    long openCases,
    String createdAt,
    String changedAt) {

  static CartLineRepresentation of(CartLine line) {
    return new CartLineRepresentation(
        line.cartId(),
        line.cartNumber(),
        line.state().toLowerCase(Locale.ROOT),
        line.profileKey(),
        line.orderNumber(),
        line.orderState().map(it -> it.toLowerCase(Locale.ROOT)),
        line.settledAt().map(Instant::toString),
        line.openCases(),
        line.createdAt().toString(),
        line.changedAt().toString());
  }
}
