package io.kassa.domain.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The short transactions before and after an attempt. */
@Stateless
public class JobDesk {

  /** How many jobs that turn out not to be startable are passed over in one go. */
  private static final int MAX_LOOKS = 10;

  @Inject Jobs jobs;
  @Inject JobHandlers handlers;
  @Inject JobSettings settings;
  @Inject Clock clock;

  /**
   * Takes the next job of a definition, in a transaction of its own.
   *
   * @param server for people who look what happened
   * @return nothing if none is due
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<ClaimedJob> claim(String definition, String server) {
    Instant now = clock.instant();
    Instant until = now.plus(settings.lease(handlers.require(definition)));
    for (int look = 0; look < MAX_LOOKS; look++) {
      Optional<Job> next = jobs.lockNext(definition, now);
      if (next.isEmpty() || mayStart(next.get(), now)) {
        return next.map(job -> job.start(server, now, until));
      }
    }
    return Optional.empty();
  }

  /**
   * Takes the job of one subject with which nobody has begun, in a transaction of its own: for
   * callers that have just heard of it.
   *
   * @param server for people who look what happened
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public JobClaim claim(String definition, String subject, String server) {
    Instant now = clock.instant();
    Optional<Job> pending =
        jobs.lockPending(JobRequest.key(definition, subject)).filter(job -> job.isDue(now));
    if (pending.isEmpty()) {
      return new JobClaim.None();
    }
    if (!mayStart(pending.get(), now)) {
      return new JobClaim.Held();
    }
    Instant until = now.plus(settings.lease(handlers.require(definition)));
    return new JobClaim.Claimed(pending.get().start(server, now, until));
  }

  private boolean mayStart(Job job, Instant now) {
    if (job.state() != JobState.PENDING) {
      return true;
    }
    Optional<Job> older = jobs.lockStarted(job.key());
    if (older.filter(it -> it.isHeld(now)).isPresent()) {
      return false;
    }
    older.ifPresent(
        it -> {
          job.inherit(it);
          it.supersede(now);
          jobs.flush();
        });
    return true;
  }

  /**
   * Records what an attempt ended with, in a transaction of its own. Nothing is recorded of an
   * attempt whose lease ended and that another took over.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void end(ClaimedJob attempt, JobOutcome outcome) {
    if (outcome instanceof JobOutcome.Done done) {
      // First what it is about, then the job: in the order in which everyone takes their rows.
      done.record().run();
    }
    Job job = jobs.lock(attempt.jobId()).orElseThrow();
    if (!job.isAt(attempt)) {
      return;
    }
    Instant now = clock.instant();
    if (outcome instanceof JobOutcome.Done) {
      job.finish(now);
    } else if (outcome instanceof JobOutcome.Park park) {
      job.park(park.reason(), now);
    } else if (outcome instanceof JobOutcome.Retry retry) {
      retry(job, retry.reason(), now);
    }
  }

  private void retry(Job job, String reason, Instant now) {
    if (now.isAfter(job.waitingSince().plus(settings.retryLimit()))) {
      job.park("Given up after " + job.attempts() + " attempts: " + reason, now);
    } else {
      job.retryAt(now.plus(settings.pauseAfter(job.attempts())), reason);
    }
  }
}
