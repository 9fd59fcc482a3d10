package io.kassa.domain.kustom.journal;

import io.kassa.domain.kustom.KustomOrderId;
import java.time.Instant;
import java.util.Optional;

/**
 * A call that told Kustom what to sell.
 *
 * @param taken whether Kustom said so; refused or without an answer it may show something else
 * @param correlationId by which Kustom's support finds it
 */
public record ToldCall(
    KustomOrderId orderId,
    ToldSale sale,
    boolean taken,
    Optional<String> correlationId,
    Instant at) {}
