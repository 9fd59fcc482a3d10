package io.kassa.domain.job;

import io.kassa.domain.trace.Cause;
import io.kassa.domain.trace.TraceParent;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One wish and what became of it. While it is pending it holds its key among the pending ones, from
 * the first attempt until its end its key among the started ones: the database knows each key once
 * in either, so there is never more than one attempt at a subject, and never more than one waiting
 * behind it.
 */
@Entity
@Table(name = "job")
@Cacheable(false)
public class Job {

  private static final int MAX_PROBLEM = 2000;

  /** Why nobody tries it any more. */
  static final String FORGOTTEN = "The shopper was forgotten before this was done.";

  @Id
  @Column(name = "job_id")
  private UUID jobId;

  @Column(name = "definition")
  private String definition;

  @Column(name = "subject")
  private String subject;

  /** What it came from: often its subject. */
  @Column(name = "about")
  private String about;

  @Column(name = "parameters")
  private JobParameters parameters;

  @Enumerated(EnumType.STRING)
  @Column(name = "job_state")
  private JobState state;

  /** Unique; there while nobody has begun. */
  @Column(name = "pending_key")
  private String pendingKey;

  /** Unique; there from the first attempt until the end. */
  @Column(name = "started_key")
  private String startedKey;

  /** From when on somebody may begin, try again or take over; nothing once it has ended. */
  @Column(name = "claimable_at")
  private Instant claimableAt;

  /** From when on the wish, or the oldest one that it replaced undone, could have been done. */
  @Column(name = "waiting_since")
  private Instant waitingSince;

  @Column(name = "attempts")
  private int attempts;

  /** Whether an attempt at this subject was made of which nobody knows what became. */
  @Column(name = "uncertain")
  private boolean uncertain;

  /** Which server made the last attempt. */
  @Column(name = "server_name")
  private String serverName;

  @Column(name = "last_problem")
  private String lastProblem;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** In the words of the W3C's Trace Context; for people who read logs and traces. */
  @Column(name = "trace_parent")
  private String traceParent;

  @Column(name = "cause_cart_id")
  private String causeCartId;

  protected Job() {}

  /** Writes a wish down. */
  public Job(JobRequest request, Instant now) {
    this.jobId = UUID.randomUUID();
    this.definition = request.definition();
    this.subject = request.subject();
    this.about = request.about().orElse(request.subject());
    this.parameters = request.parameters();
    this.state = JobState.PENDING;
    this.pendingKey = request.key();
    this.claimableAt = request.dueAt();
    this.waitingSince = later(request.dueAt(), now);
    this.createdAt = now;
  }

  /** A newer wish takes the place of this one, with which nobody has begun. */
  public void replaceBy(JobRequest newer, Instant now) {
    requireState(JobState.PENDING);
    parameters = newer.parameters();
    about = newer.about().orElse(subject);
    claimableAt = newer.dueAt();
    waitingSince = earlier(waitingSince, later(newer.dueAt(), now));
  }

  /** What it is written for, so that its log lines and spans can be found with those of that. */
  void causedBy(Cause cause) {
    traceParent = cause.parent().text();
    causeCartId = cause.cartId().orElse(null);
  }

  /** Takes over from an attempt at an older wish that did not succeed: its subject waits on. */
  public void inherit(Job older) {
    waitingSince = earlier(waitingSince, older.waitingSince);
    uncertain |= older.uncertain || older.state == JobState.RUNNING;
  }

  /**
   * Begins an attempt.
   *
   * @param until the end of the lease
   */
  public ClaimedJob start(String server, Instant now, Instant until) {
    if (!state.isActive()) {
      throw new IllegalStateException("Job " + jobId + " is " + state);
    }
    uncertain |= state == JobState.RUNNING;
    state = JobState.RUNNING;
    startedKey = key();
    pendingKey = null;
    claimableAt = until;
    serverName = server;
    startedAt = now;
    attempts++;
    return new ClaimedJob(
        jobId,
        definition,
        subject,
        parameters,
        until,
        new ClaimedJob.Past(attempts, waitingSince, uncertain, cause()));
  }

  /** The attempt succeeded. */
  public void finish(Instant now) {
    end(JobState.DONE, now);
  }

  /** A newer wish is done instead, or nobody needs it any more. */
  public void supersede(Instant now) {
    end(JobState.SUPERSEDED, now);
  }

  /** It is not tried again. */
  public void park(String problem, Instant now) {
    lastProblem = cut(problem);
    end(JobState.PARKED, now);
  }

  /** It is tried again, at the earliest then. */
  public void retryAt(Instant later, JobOutcome.Retry why) {
    requireState(JobState.RUNNING);
    state = JobState.RETRYING;
    uncertain |= why.made();
    claimableAt = later;
    lastProblem = cut(why.reason());
  }

  /**
   * It was parked, and is tried again after all, as another job from now on. That takes no place
   * among the pending: a newer wish, though written at this moment, comes first and supersedes it.
   */
  public Job tryAgain(Instant now) {
    requireState(JobState.PARKED);
    Job again =
        new Job(
            new JobRequest(definition, subject, now, parameters, Optional.ofNullable(about)), now);
    again.state = JobState.RETRYING;
    again.startedKey = key();
    again.pendingKey = null;
    again.uncertain = true;
    again.traceParent = traceParent;
    again.causeCartId = causeCartId;
    supersede(now);
    return again;
  }

  /**
   * Nobody is to know any more what is personal in it: its parameters go, and with them what was
   * not done yet. An attempt that is under way ends as it does, and is the last.
   */
  public void forgetShopper(Instant now) {
    parameters = new JobParameters(Map.of());
    if (state == JobState.RUNNING) {
      lastProblem = FORGOTTEN;
    } else if (!isOver()) {
      endForgotten(now);
    }
  }

  /** It ends without being done, and nobody has anything to see to. */
  void endForgotten(Instant now) {
    lastProblem = FORGOTTEN;
    supersede(now);
  }

  /** Whether what it was to do is not known any more. */
  public boolean isForgotten() {
    return FORGOTTEN.equals(lastProblem);
  }

  /** Whether it has ended in a way that leaves nothing to be tried again. */
  public boolean isOver() {
    return state == JobState.DONE || state == JobState.SUPERSEDED;
  }

  /** Whether this attempt is still the one that counts. */
  public boolean isAt(ClaimedJob attempt) {
    return state == JobState.RUNNING && attempts == attempt.past().attempts();
  }

  /** Whether somebody may begin, try again or take over. */
  public boolean isDue(Instant now) {
    return claimableAt != null && !now.isBefore(claimableAt);
  }

  /** Whether somebody is at it whose lease has not ended. */
  public boolean isHeld(Instant now) {
    return state == JobState.RUNNING && now.isBefore(claimableAt);
  }

  public UUID jobId() {
    return jobId;
  }

  /** Which handler does it. */
  public String definition() {
    return definition;
  }

  /** What it is done to. */
  public String subject() {
    return subject;
  }

  /** What it came from: the id of a cart, an order, a payment or an intent, or its subject. */
  public String about() {
    return about;
  }

  /** What no two pending, and no two started jobs share. */
  public String key() {
    return JobRequest.key(definition, subject);
  }

  public JobState state() {
    return state;
  }

  public JobParameters parameters() {
    return parameters;
  }

  /** Attempts so far. */
  public int attempts() {
    return attempts;
  }

  /** From when on somebody may begin, try again or take over; empty once it has ended. */
  public Optional<Instant> claimableAt() {
    return Optional.ofNullable(claimableAt);
  }

  public Instant waitingSince() {
    return waitingSince;
  }

  /** When the wish was written. */
  public Instant createdAt() {
    return createdAt;
  }

  /** What went wrong last, if anything did. */
  public Optional<String> lastProblem() {
    return Optional.ofNullable(lastProblem);
  }

  private Optional<Cause> cause() {
    return TraceParent.read(traceParent)
        .map(parent -> new Cause(parent, Optional.ofNullable(causeCartId)));
  }

  private void end(JobState ended, Instant now) {
    state = ended;
    pendingKey = null;
    startedKey = null;
    claimableAt = null;
    endedAt = now;
  }

  private void requireState(JobState wanted) {
    if (state != wanted) {
      throw new IllegalStateException("Job " + jobId + " is " + state + ", not " + wanted);
    }
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static String cut(String text) {
    return text.length() <= MAX_PROBLEM ? text : text.substring(0, MAX_PROBLEM);
  }
}
