package io.kassa.domain.job;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Shows how jobs are getting on. */
@Stateless
public class WatchJobs {

  /** Subjects of late jobs that are named; there may be more in a bad hour. */
  public static final int MAX_NAMED = 100;

  @Inject Jobs jobs;
  @Inject JobHandlers handlers;
  @Inject Clock clock;

  /**
   * The jobs of one definition.
   *
   * @param waiting pending, or waiting to be tried again
   * @param parked jobs that nobody will try again by itself
   * @param late subjects that should have been done by now
   * @param lateSubjects which these are, at most {@value #MAX_NAMED}
   */
  public record Backlog(long waiting, long parked, long late, List<String> lateSubjects) {}

  /** How the jobs of a definition are getting on. */
  public Backlog look(String definition) {
    Instant limit = clock.instant().minus(handlers.require(definition).lateAfter());
    return new Backlog(
        jobs.count(definition, JobState.PENDING) + jobs.count(definition, JobState.RETRYING),
        jobs.count(definition, JobState.PARKED),
        jobs.countWaitingSince(definition, limit),
        jobs.waitingSince(definition, limit, MAX_NAMED));
  }
}
