package io.kassa.domain.administration;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.job.Job;
import io.kassa.domain.job.JobRequest;
import io.kassa.domain.job.JobState;
import io.kassa.domain.job.Jobs;
import io.kassa.domain.job.ScheduleJob;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Shows jobs, and lets one that was given up be tried again. */
@Stateless
public class ManageJobs {

  /** Jobs in one list. */
  public static final int MAX_JOBS = 500;

  @Inject Dossiers dossiers;
  @Inject Jobs jobs;
  @Inject ScheduleJob schedule;
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
   * Tries a parked job again, as a new one for the same subject; one that is under way already is
   * enough. Once more changes nothing.
   *
   * @throws Rejection NOT_FOUND; NOT_IN_DOUBT if it ended otherwise
   */
  public void retry(UUID jobId) {
    Job job =
        jobs.lock(jobId)
            .orElseThrow(() -> new Rejection(ErrorCode.NOT_FOUND, "There is no such job."));
    if (job.state() == JobState.PARKED) {
      job.supersede(clock.instant());
      if (!jobs.isActive(job.key())) {
        schedule.schedule(again(job));
      }
    } else if (job.state() == JobState.DONE) {
      throw new Rejection(ErrorCode.NOT_IN_DOUBT, "The job is done.");
    }
  }

  /** A definition has no slash in it. */
  private JobRequest again(Job job) {
    int slash = job.key().indexOf('/');
    return new JobRequest(
        job.key().substring(0, slash),
        job.key().substring(slash + 1),
        clock.instant(),
        job.parameters());
  }
}
