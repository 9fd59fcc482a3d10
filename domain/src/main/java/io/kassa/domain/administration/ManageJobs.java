package io.kassa.domain.administration;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.job.Job;
import io.kassa.domain.job.JobHandlers;
import io.kassa.domain.job.JobState;
import io.kassa.domain.job.Jobs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Shows jobs, and decides about those that were given up. */
@Stateless
public class ManageJobs {

  /** Jobs in one list. */
  public static final int MAX_JOBS = 500;

  @Inject Dossiers dossiers;
  @Inject Jobs jobs;
  @Inject JobHandlers handlers;
  @Inject Clock clock;

  /** Jobs in this state, newest first, at most {@value #MAX_JOBS}. */
  public List<JobLine> list(JobState state) {
    return dossiers.jobs(state.name(), MAX_JOBS);
  }

  /** How many there are that have not ended, or are parked. */
  public List<JobCount> count() {
    return dossiers.countJobs();
  }

  /**
   * Tries a parked job again, as another one, unless a newer one was written for its subject
   * meanwhile, which then counts instead. Once more changes nothing.
   *
   * @throws Rejection NOT_FOUND; NOT_IN_DOUBT if it ended otherwise; INVALID_REQUEST if its shopper
   *     was erased
   */
  public void retry(UUID jobId) {
    // First what it is about, then the job: in the order in which everyone takes their rows.
    boolean askedAnew = jobs.find(jobId).filter(this::asksAnew).isPresent();
    Job job = jobs.lock(jobId).orElseThrow(ManageJobs::notFound);
    if (job.isForgotten() && !job.state().isActive()) {
      throw new Rejection(
          ErrorCode.INVALID_REQUEST,
          "Nobody knows any more what it was to do: its shopper is erased.");
    } else if (job.state() == JobState.PARKED) {
      if (askedAnew || jobs.isActive(job.key()) || jobs.hasNewer(job)) {
        job.supersede(clock.instant());
      } else {
        jobs.add(job.tryAgain(clock.instant()));
      }
    } else if (job.state() == JobState.DONE) {
      throw new Rejection(ErrorCode.NOT_IN_DOUBT, "The job is done.");
    }
  }

  /**
   * Lets a parked job be: somebody has seen to it, or nobody needs it any more. It is never tried
   * again, and removed in its time. Once more changes nothing.
   *
   * @throws Rejection NOT_FOUND; INVALID_REQUEST if it was not given up yet
   */
  public void dismiss(UUID jobId) {
    Job job = jobs.lock(jobId).orElseThrow(ManageJobs::notFound);
    if (job.state().isActive()) {
      throw new Rejection(ErrorCode.INVALID_REQUEST, "The job is still tried by itself.");
    }
    if (job.state() == JobState.PARKED) {
      job.supersede(clock.instant());
    }
  }

  private boolean asksAnew(Job job) {
    try {
      return job.state() == JobState.PARKED
          && handlers.require(job.definition()).askAnew(job.subject(), job.parameters());
    } catch (IllegalArgumentException unreadable) {
      return false; // the job itself will say once more what is wrong with it
    }
  }

  private static Rejection notFound() {
    return new Rejection(ErrorCode.NOT_FOUND, "There is no such job.");
  }
}
