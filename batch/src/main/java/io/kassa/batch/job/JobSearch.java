package io.kassa.batch.job;

import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobClaim;
import io.kassa.domain.job.JobDesk;
import io.kassa.domain.job.JobSettings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * How one worker finds its jobs. It goes where it is called; and now and then, also while there are
 * calls, it looks for what nobody calls for, until there is nothing of that kind left. Where there
 * are many of both, it does one of either by turns.
 */
@Dependent
class JobSearch {

  /** After which time somebody comes back to a subject whose older job is still under way. */
  private static final Duration HELD_PAUSE = Duration.ofMillis(50);

  @Inject JobDesk desk;
  @Inject Doorbell doorbell;
  @Inject JobSettings settings;
  @Inject ServerName server;

  private String definition;
  private Bell bell;

  /** Where the worker was called to last, and when it came; it is left before the next. */
  private Optional<Visit> visit = Optional.empty();

  private long lookAtNanos;
  private boolean quiet;

  /** Whether the last look found something: then a caller comes before the next look. */
  private boolean foundOne;

  private record Visit(String subject, long beganAtNanos) {}

  void begin(String jobDefinition) {
    definition = jobDefinition;
    bell = doorbell.bell(jobDefinition);
    lookAtNanos = System.nanoTime();
  }

  /**
   * The next job; nothing if none was found for now. By then the job before has been done, or could
   * not be.
   */
  Optional<ClaimedJob> next() throws InterruptedException {
    end();
    long untilLook = lookAtNanos - System.nanoTime();
    boolean listens = untilLook > 0 || foundOne;
    Optional<String> caller =
        listens ? bell.await(Duration.ofNanos(Math.max(0, untilLook))) : Optional.empty();
    foundOne = false;
    quiet = caller.isEmpty() && untilLook > 0;
    return caller.isPresent() ? comeTo(caller.get()) : look();
  }

  /** Whether nobody called the last time. */
  boolean isQuiet() {
    return quiet;
  }

  /** Leaves where the worker is. */
  void end() {
    visit.ifPresent(it -> bell.leave(it.subject(), it.beganAtNanos() + settings.pace().toNanos()));
    visit = Optional.empty();
  }

  private Optional<ClaimedJob> look() {
    long now = System.nanoTime();
    lookAtNanos = now + settings.pollInterval().toNanos(); // also if the database does not answer
    Optional<ClaimedJob> job = desk.claim(definition, server.value());
    foundOne = job.isPresent();
    if (foundOne) {
      lookAtNanos = now;
    }
    return job;
  }

  private Optional<ClaimedJob> comeTo(String subject) {
    visit = Optional.of(new Visit(subject, System.nanoTime()));
    JobClaim claim = desk.claim(definition, subject, server.value());
    if (claim instanceof JobClaim.Held) {
      visit = Optional.empty();
      bell.leaveUnfinished(subject, System.nanoTime() + HELD_PAUSE.toNanos());
    }
    return claim instanceof JobClaim.Claimed claimed
        ? Optional.of(claimed.job())
        : Optional.empty();
  }
}
