package io.kassa.domain.administration;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A job in a list.
 *
 * @param subject what it is done to or came from, such as a cart's id
 * @param server which made the last attempt
 */
public record JobLine(
    UUID jobId,
    String definition,
    String subject,
    String state,
    int attempts,
    Optional<String> lastProblem,
    Optional<String> server,
    Instant createdAt,
    Optional<Instant> claimableAt,
    Optional<Instant> endedAt) {}
