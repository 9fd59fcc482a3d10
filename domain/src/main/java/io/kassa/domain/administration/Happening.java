package io.kassa.domain.administration;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that happened, as it is on record; without personal data.
 *
 * @param source what it happened to: {@code cart}, {@code checkout}, {@code call}, {@code payload},
 *     {@code callback}, {@code job}, {@code order}, {@code payment}, {@code money}, {@code case},
 *     {@code event}, {@code dispute}, {@code handoff}
 * @param what what happened, such as {@code opened}, or a job's definition
 * @param reference by which it is found elsewhere, such as Kustom's order id
 * @param note more in words, such as what went wrong
 * @param correlationId by which Kustom's support finds the call
 */
public record Happening(
    Instant at,
    String source,
    String what,
    Optional<String> reference,
    Optional<String> note,
    Optional<String> correlationId) {}
