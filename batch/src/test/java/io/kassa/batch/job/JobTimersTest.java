package io.kassa.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.batch.timer.CountedFailures;
import io.kassa.domain.job.JobUseCases;
import io.kassa.domain.job.WatchJobs;
import org.junit.jupiter.api.Test;

/** Timers whose looks fail because nothing is there that they look at. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
class JobTimersTest {

  private final CountedFailures failures = new CountedFailures();

  @Test
  void theWatchLooksAtEveryDefinitionThoughOthersFail() {
    JobWatchTimer timer = new JobWatchTimer();
    timer.watch =
        new JobWatch(JobUseCases.named("greet", "wave"), new WatchJobs(), null, failures.looks());

    timer.look();

    assertThat(failures.failed()).containsExactly("jobs of greet", "jobs of wave");
  }

  @Test
  void executionsAreLookedAfterAgain() {
    JobExecutionsTimer timer = new JobExecutionsTimer();
    timer.executions = new JobExecutions();
    timer.looks = failures.looks();

    timer.look();

    assertThat(failures.failed()).containsExactly("job executions");
  }
}
