package io.kassa.domain.administration;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A cart in a list; without personal data.
 *
 * @param orderNumber once there is an order
 * @param settledAt when Kustom had heard of the order
 * @param openCases how many cases wait for a person
 */
public record CartLine(
    UUID cartId,
    String cartNumber,
    String state,
    String profileKey,
    Optional<String> orderNumber,
    Optional<String> orderState,
    Optional<Instant> settledAt,
    long openCases,
    Instant createdAt,
    Instant changedAt) {}
