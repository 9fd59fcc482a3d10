package io.kassa.domain.job;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Jobs that nobody here does, because the library that brought their handler was taken out. They
 * wait, since another server may still have it, or the next version will again: for as long as a
 * job that fails is tried. Then they are given up, so that they are seen.
 */
@Stateless
public class UnhandledJobs {

  /** Jobs given up in one go. */
  public static final int MAX_PARKED = 200;

  @Inject Jobs jobs;
  @Inject JobHandlers handlers;
  @Inject JobSettings settings;
  @Inject Clock clock;

  /** The definitions of jobs that are not over and that no handler of this server is for. */
  public List<String> definitions() {
    return jobs.activeDefinitions().stream().filter(it -> !handlers.has(it)).toList();
  }

  /**
   * Parks those of a definition that nobody has done for too long, longest due first.
   *
   * @return how many, at most {@value #MAX_PARKED}
   */
  public int park(String definition) {
    Instant now = clock.instant();
    Duration limit = settings.retryLimit();
    for (int parked = 0; parked < MAX_PARKED; parked++) {
      Optional<Job> overdue = jobs.lockNext(definition, now.minus(limit));
      if (overdue.isEmpty()) {
        return parked;
      }
      overdue.get().park("This server has had no handler for " + definition + " for " + limit, now);
      jobs.flush();
    }
    return MAX_PARKED;
  }
}
