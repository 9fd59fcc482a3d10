package io.kassa.domain.job;

import java.time.Instant;
import java.util.UUID;

/**
 * A job that its reader has for itself until the lease ends.
 *
 * @param attempt 1 for the first; outcomes of an attempt that another took over are not recorded
 * @param waitingSince when the wish, or the oldest one that it replaced undone, was written
 */
public record ClaimedJob(
    UUID jobId,
    String definition,
    String subject,
    JobParameters parameters,
    int attempt,
    Instant waitingSince) {}
