package io.kassa.domain.job;

import io.kassa.domain.trace.Cause;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A job that its reader has for itself until the lease ends.
 *
 * @param leaseEnds from then on another may take it over, so that nothing may be changed elsewhere
 * @param past what happened before this attempt
 */
public record ClaimedJob(
    UUID jobId,
    String definition,
    String subject,
    JobParameters parameters,
    Instant leaseEnds,
    Past past) {

  /** Whether work that begins now, and takes at most so long, ends before another may take over. */
  boolean leaves(Duration work, Instant now) {
    return !now.plus(work).isAfter(leaseEnds);
  }

  /**
   * What happened before.
   *
   * @param attempts with this one; outcomes of an attempt that another took over are not recorded
   * @param waitingSince from when on the wish, or the oldest one that it replaced undone, could
   *     have been done
   * @param uncertain whether an attempt at this subject was made of which nobody knows what became:
   *     it may take effect yet
   * @param cause what the wish was written for, as far as that is known
   */
  public record Past(
      int attempts, Instant waitingSince, boolean uncertain, Optional<Cause> cause) {}
}
