package io.kassa.api.admin.dossier;

import io.kassa.domain.kustom.KustomCheckout;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A Kustom order that a cart has or had.
 *
 * @param kustomOrderId nothing if Kustom's answer to the creation was lost
 * @param credentialSet which created it; {@code default}: that of the configuration
 * @param settled whether Kustom has our numbers and our acknowledgement
 * @param purchaseStatus what order management said last
 * @param nextLookAt when Kustom is asked again; nothing: it is not
 */
public record KustomOrderRepresentation(
    UUID checkoutId,
    Optional<String> kustomOrderId,
    String state,
    String credentialSet,
    String createdAt,
    Optional<String> completedAt,
    boolean settled,
    Optional<String> purchaseStatus,
    Optional<String> fraudStatus,
    Optional<String> klarnaReference,
    Optional<String> authorizationExpiresAt,
    Optional<String> nextLookAt,
    int pushes) {

  static KustomOrderRepresentation of(KustomCheckout checkout) {
    return new KustomOrderRepresentation(
        checkout.checkoutId(),
        checkout.orderId().map(it -> it.value()),
        checkout.state().name().toLowerCase(Locale.ROOT),
        checkout.credentialSetId().map(UUID::toString).orElse("default"),
        checkout.createdAt().toString(),
        checkout.completedAt().map(Instant::toString),
        checkout.isSettled(),
        checkout.purchase().status(),
        checkout.purchase().fraudStatus().map(it -> it.name().toLowerCase(Locale.ROOT)),
        checkout.purchase().klarnaReference(),
        checkout.purchase().authorizationExpiresAt().map(Instant::toString),
        checkout.looks().nextAt().map(Instant::toString),
        checkout.looks().pushes());
  }
}
