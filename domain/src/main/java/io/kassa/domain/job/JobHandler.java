package io.kassa.domain.job;

import java.time.Duration;

/**
 * Does the jobs of one definition. An application-scoped bean of this type is found by itself, also
 * in a library that a merchant adds to the EAR, and so are the jobs that rules schedule for it. Two
 * of them are done at a time on each server; for another number put a Jakarta Batch job of the
 * definition's name beside it, in {@code META-INF/batch-jobs}.
 *
 * <p>Each job that a rule wants is done, and has a subject of its own, but where a request for
 * money is tried again; what it is about is in its parameters.
 */
public interface JobHandler {

  /** The definition's name, such as {@code syncKustomOrder}; at most 100 characters. */
  String definition();

  /**
   * How long an attempt takes at most until the last thing that it changes elsewhere; the lease is
   * longer.
   */
  Duration limit();

  /** When somebody should be told that a job is still not done. */
  default Duration lateAfter() {
    return Duration.ofMinutes(5);
  }

  /**
   * Makes one attempt, outside any transaction. It may be made again with the same parameters, also
   * after it succeeded, if the server ended before that was recorded.
   */
  JobOutcome run(ClaimedJob job);

  /**
   * Whether what has to be done stays when the shopper is to be forgotten: only where nothing in
   * the parameters of these jobs is personal. Otherwise they are erased, and what was not done is
   * given up.
   */
  default boolean outlivesShopper() {
    return false;
  }

  /**
   * The job will not be tried again; called in the transaction that records it, before the job is
   * locked.
   *
   * @param uncertain whether an attempt at this subject was made of which nobody knows what became:
   *     it may take effect yet
   */
  default void parked(ClaimedJob job, boolean uncertain) {}

  /**
   * A person wants a parked job tried again whose parameters may be out of date by now: schedules
   * what is right today in its place. Called in that person's transaction, while no job is locked.
   *
   * @return whether that was done; otherwise the job itself is tried again
   */
  default boolean askAnew(String subject, JobParameters parameters) {
    return false;
  }
}
