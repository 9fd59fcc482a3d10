package io.kassa.domain.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;

/** Erases from jobs what rules copied into them. */
@ApplicationScoped
public class ForgetJobs {

  private Jobs jobs;
  private JobHandlers handlers;
  private Clock clock;

  ForgetJobs() {}

  /** Works on these jobs. */
  @Inject
  public ForgetJobs(Jobs jobs, JobHandlers handlers, Clock clock) {
    this.jobs = jobs;
    this.handlers = handlers;
    this.clock = clock;
  }

  /**
   * Erases it, in the caller's transaction, from every job that came from one of these; what was
   * not done yet is given up, unless its handler says that nothing in it is personal.
   *
   * @param about the ids of a cart, its order, payments and intents
   */
  public void forget(Collection<String> about) {
    jobs.lockAbout(about).stream()
        .filter(job -> job.isOver() || !outlivesShopper(job.definition()))
        .forEach(job -> job.forgetShopper(clock.instant()));
  }

  /**
   * Erases it, in the caller's transaction, from every job that came from one of these and that
   * nobody does any more; what is still to be done is done. What was given up waits for a person if
   * its handler says that nothing in it is personal, unless it was to be done to what is removed.
   *
   * @param about ids of what is removed
   */
  public void forgetEnded(Collection<String> about) {
    jobs.lockAbout(about).stream()
        .filter(job -> job.isOver() || isGivenUpForGood(job, about))
        .forEach(job -> job.forgetShopper(clock.instant()));
  }

  /**
   * Whether something is still to be done, or to be decided, about any of these; needs the caller's
   * transaction.
   *
   * @param but definitions of jobs that only tell somebody something
   */
  public boolean isWorkLeft(Collection<String> about, Set<String> but) {
    return jobs.lockAbout(about).stream()
        .anyMatch(job -> !job.isOver() && !but.contains(job.definition()));
  }

  private boolean isGivenUpForGood(Job job, Collection<String> removed) {
    return job.state() == JobState.PARKED
        && (removed.contains(job.subject()) || !outlivesShopper(job.definition()));
  }

  private boolean outlivesShopper(String definition) {
    return handlers.has(definition) && handlers.require(definition).outlivesShopper();
  }
}
