package io.kassa.domain.job;

import java.time.Instant;
import java.util.UUID;

/**
 * A job that its reader has for itself until the lease ends.
 *
 * @param past what happened before this attempt
 */
public record ClaimedJob(
    UUID jobId, String definition, String subject, JobParameters parameters, Past past) {

  /**
   * What happened before.
   *
   * @param attempts with this one; outcomes of an attempt that another took over are not recorded
   * @param waitingSince when the wish, or the oldest one that it replaced undone, was written
   * @param uncertain whether an attempt at this subject was made of which nobody knows what became:
   *     it may take effect yet
   */
  public record Past(int attempts, Instant waitingSince, boolean uncertain) {}
}
