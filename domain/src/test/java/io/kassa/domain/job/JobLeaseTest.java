package io.kassa.domain.job;

import static io.kassa.domain.job.GreetingJobs.DEFINITION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.workbench.MapConfig;
import io.kassa.domain.workbench.Shop;
import jakarta.ejb.ApplicationException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Leases of fifteen seconds, for attempts that take at most five. */
class JobLeaseTest {

  private final GreetingJobs jobs = new GreetingJobs();
  @RegisterExtension private final Shop shop = jobs.shop;
  private final JobWorker worker = jobs.worker;

  @Test
  void aServerThatDiedLosesItsJobWhenTheLeaseEnds() {
    jobs.schedule("kim", "hej");
    worker.claim(DEFINITION);

    shop.clock.advance(Duration.ofSeconds(14));
    assertThat(worker.claim(DEFINITION)).isEmpty();
    shop.clock.advance(Duration.ofSeconds(1));

    assertThat(worker.claim(DEFINITION).map(it -> it.past().attempts())).contains(2);
  }

  @Test
  void whatALateServerReportsOfALostJobIsNotItsEnd() {
    jobs.schedule("kim", "hej");
    ClaimedJob late = worker.claim(DEFINITION).orElseThrow();
    shop.clock.advance(Duration.ofSeconds(15));
    ClaimedJob second = worker.claim(DEFINITION).orElseThrow();

    worker.end(late, new JobOutcome.Park("too late"));
    assertThat(jobs.states()).containsExactly(JobState.RUNNING);

    worker.end(second, JobOutcome.done());
    assertThat(jobs.states()).containsExactly(JobState.DONE);
  }

  @Test
  void whatIsTrueOnlyWhileNobodyElseBeganIsUndoneWhereSomebodyDid() {
    jobs.schedule("kim", "hej");
    ClaimedJob late = worker.claim(DEFINITION).orElseThrow();
    shop.clock.advance(Duration.ofSeconds(15));
    assertThat(worker.claim(DEFINITION)).isPresent();

    assertThatThrownBy(() -> worker.end(late, new JobOutcome.DoneWhileHeld(() -> {})))
        .isInstanceOf(LostAttempt.class);
    assertThat(LostAttempt.class.getAnnotation(ApplicationException.class).rollback()).isTrue();
    assertThat(jobs.states()).containsExactly(JobState.RUNNING);
  }

  @Test
  void whatIsTrueInAnyCaseIsRecordedByALateServerToo() {
    jobs.schedule("kim", "hej");
    ClaimedJob late = worker.claim(DEFINITION).orElseThrow();
    shop.clock.advance(Duration.ofSeconds(15));
    assertThat(worker.claim(DEFINITION)).isPresent();

    worker.end(late, new JobOutcome.Done(() -> jobs.said.add("recorded")));

    assertThat(jobs.said).containsExactly("recorded");
    assertThat(jobs.states()).containsExactly(JobState.RUNNING);
  }

  @Test
  void aServerThatStoodStillUntilItsLeaseEndsDoesNotBegin() {
    jobs.schedule("kim", "hej");
    ClaimedJob older = worker.claim(DEFINITION).orElseThrow();
    shop.clock.advance(Duration.ofSeconds(15));
    jobs.schedule("kim", "god dag");
    worker.work();

    worker.attempt(older);

    assertThat(jobs.said).containsExactly("god dag");
    assertThat(jobs.states()).containsExactly(JobState.SUPERSEDED, JobState.DONE);
  }

  @Test
  void anAttemptThatTheLeaseMightNotOutlastIsNotMadeButTriedAgain() {
    jobs.schedule("kim", "hej");
    ClaimedJob late = worker.claim(DEFINITION).orElseThrow();
    jobs.schedule("robin", "tjena");
    shop.clock.advance(Duration.ofNanos(1));
    ClaimedJob prompt = worker.claim(DEFINITION).orElseThrow();
    shop.clock.advance(Duration.ofSeconds(10));

    worker.attempt(late);
    worker.attempt(prompt);

    assertThat(jobs.said).containsExactly("tjena");
    assertThat(jobs.states()).containsExactly(JobState.RETRYING, JobState.DONE);
  }

  @Test
  void anAttemptThatWasNotMadeLeavesNoDoubt() {
    jobs.schedule("kim", "hej");
    ClaimedJob late = worker.claim(DEFINITION).orElseThrow();
    shop.clock.advance(Duration.ofSeconds(10).plusNanos(1));
    worker.attempt(late);
    shop.clock.advance(Duration.ofSeconds(1));

    assertThat(worker.claim(DEFINITION).map(it -> it.past().uncertain())).contains(false);
  }

  @Test
  void aLostJobThatWasReplacedMeanwhileIsNotDoneAnyMore() {
    jobs.schedule("kim", "hej");
    worker.claim(DEFINITION);
    jobs.schedule("kim", "god dag");
    shop.clock.advance(Duration.ofSeconds(15));

    worker.work();

    assertThat(jobs.said).containsExactly("god dag");
    assertThat(jobs.states()).containsExactlyInAnyOrder(JobState.SUPERSEDED, JobState.DONE);
  }

  @Test
  void aLeaseLeavesASecondToBeginAtLeast() {
    assertThatThrownBy(
            () -> new JobSettings(new MapConfig(Map.of("kassa.jobs.lease.margin", "PT0.999S"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kassa.jobs.lease.margin");
  }
}
