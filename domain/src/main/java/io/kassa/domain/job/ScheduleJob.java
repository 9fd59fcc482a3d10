package io.kassa.domain.job;

import io.kassa.domain.trace.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Writes a job in the caller's transaction. It begins after the commit; if the transaction is
 * rolled back, there never was one. Two callers that may schedule for the same subject at once have
 * to hold something in common, such as the cart's row: the database refuses the later one
 * otherwise.
 */
@ApplicationScoped
public class ScheduleJob {

  private Jobs jobs;
  private JobHandlers handlers;
  private Event<JobScheduled> scheduled;
  private Clock clock;

  ScheduleJob() {}

  /** Works on these jobs, and tells of each. */
  @Inject
  public ScheduleJob(Jobs jobs, JobHandlers handlers, Event<JobScheduled> scheduled, Clock clock) {
    this.jobs = jobs;
    this.handlers = handlers;
    this.scheduled = scheduled;
    this.clock = clock;
  }

  /** Whether somebody handles jobs of this definition. */
  public boolean knows(String definition) {
    return handlers.has(definition);
  }

  /** Whether jobs of this definition are the checkout's own. */
  public boolean isOwn(String definition) {
    return handlers.isOwn(definition);
  }

  /**
   * Schedules it, in place of an earlier wish for the same subject with which nobody has begun.
   *
   * @throws IllegalArgumentException if nobody handles jobs of this definition
   */
  public void schedule(JobRequest request) {
    handlers.require(request.definition());
    Job job =
        jobs.lockPending(request.key())
            .map(it -> replaced(it, request))
            .orElseGet(() -> added(request));
    Work.cause().ifPresent(job::causedBy);
    scheduled.fire(new JobScheduled(request.definition(), request.subject()));
  }

  private Job replaced(Job pending, JobRequest newer) {
    pending.replaceBy(newer, clock.instant());
    return pending;
  }

  private Job added(JobRequest request) {
    Job job = new Job(request, clock.instant());
    jobs.add(job);
    return job;
  }
}
