package io.kassa.domain.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The short transactions before and after an attempt. */
@Stateless
public class JobDesk {

  private static final Logger LOG = Logger.getLogger(JobDesk.class.getName());

  /** How many jobs that turn out not to be startable are passed over in one go. */
  private static final int MAX_LOOKS = 10;

  @Inject Jobs jobs;
  @Inject JobHandlers handlers;
  @Inject JobSettings settings;
  @Inject Event<JobEndedLate> endedLate;
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
    if (job.isForgotten()) {
      job.endForgotten(now);
      return false;
    }
    if (job.state() != JobState.PENDING) {
      return true;
    }
    // First these: one that a person lets try again right now is a started one afterwards.
    List<Job> parked = jobs.lockParked(job.definition(), job.subject());
    Optional<Job> older = jobs.lockStarted(job.key());
    if (older.filter(it -> it.isHeld(now)).isPresent()) {
      return false;
    }
    parked.forEach(it -> it.supersede(now));
    older.ifPresent(
        it -> {
          job.inherit(it);
          it.supersede(now);
          jobs.flush();
        });
    return true;
  }

  /**
   * Records what an attempt ended with, in a transaction of its own. Of an attempt whose lease
   * ended and that another took over, nothing is recorded but what is true nevertheless.
   *
   * @throws LostAttempt if another took it over and what was done is not true any more
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void end(ClaimedJob attempt, JobOutcome outcome) {
    Instant now = clock.instant();
    JobOutcome end =
        outcome instanceof JobOutcome.Retry retry ? limited(attempt, retry, now) : outcome;
    // First what it is about, then the job: in the order in which everyone takes their rows.
    record(attempt, end, outcome);
    Job job = jobs.lock(attempt.jobId()).orElseThrow();
    if (job.isAt(attempt)) {
      end(job, end, now);
      tellIfLate(job, now);
    } else if (end instanceof JobOutcome.DoneWhileHeld) {
      throw new LostAttempt(attempt);
    }
  }

  private void record(ClaimedJob attempt, JobOutcome end, JobOutcome outcome) {
    if (end instanceof JobOutcome.Done done) {
      done.record().run();
    } else if (end instanceof JobOutcome.DoneWhileHeld done) {
      done.record().run();
    } else if (end instanceof JobOutcome.Park) {
      boolean unknown = outcome instanceof JobOutcome.Retry retry && retry.made();
      parked(attempt, unknown || attempt.past().uncertain());
    }
  }

  /** That a job can't be read may be just why it is parked: it has to be parked all the same. */
  private void parked(ClaimedJob attempt, boolean uncertain) {
    try {
      handlers.require(attempt.definition()).parked(attempt, uncertain);
    } catch (IllegalArgumentException unreadable) {
      LOG.log(
          Level.SEVERE,
          unreadable,
          () -> "Parked unread: " + attempt.definition() + " of " + attempt.subject());
    }
  }

  private void end(Job job, JobOutcome end, Instant now) {
    boolean failed = end instanceof JobOutcome.Park || end instanceof JobOutcome.Retry;
    if (failed && job.isForgotten()) {
      job.endForgotten(now);
    } else if (end instanceof JobOutcome.Park park) {
      job.park(park.reason(), now);
    } else if (end instanceof JobOutcome.Retry retry) {
      job.retryAt(now.plus(settings.pauseAfter(job.attempts())), retry);
    } else {
      job.finish(now);
    }
  }

  /** One that took long between two looks at what is late is told of nevertheless. */
  private void tellIfLate(Job job, Instant now) {
    Duration lateAfter = handlers.require(job.definition()).lateAfter();
    Duration waited = Duration.between(job.waitingSince(), now);
    if (!job.state().isActive() && waited.compareTo(lateAfter) > 0) {
      endedLate.fire(new JobEndedLate(job.definition(), job.subject(), waited));
    }
  }

  /** What still fails after so long is not tried again. */
  private JobOutcome limited(ClaimedJob attempt, JobOutcome.Retry retry, Instant now) {
    ClaimedJob.Past past = attempt.past();
    return now.isAfter(past.waitingSince().plus(settings.retryLimit()))
        ? new JobOutcome.Park("Given up after " + past.attempts() + " attempts: " + retry.reason())
        : retry;
  }
}
