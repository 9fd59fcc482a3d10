package io.kassa.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.workbench.MapConfig;
import io.kassa.domain.workbench.Shop;
import jakarta.ejb.ApplicationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Jobs of a handler whose attempts take at most five seconds: leases of fifteen. */
class JobLeaseTest {

  private static final String DEFINITION = "greet";

  private final Shop shop = new Shop();
  private final List<String> said = new ArrayList<>();
  private final JobHandlers handlers =
      JobHandlers.of(List.of(new ScriptedHandler(DEFINITION, this::say)));
  private final JobWorker worker = new JobWorker(shop, handlers);

  @AfterEach
  void noKeyIsThereTwice() {
    shop.transactions.run(() -> {});
  }

  @Test
  void aServerThatDiedLosesItsJobWhenTheLeaseEnds() {
    schedule("kim", "hej");
    worker.claim(DEFINITION);

    shop.clock.advance(Duration.ofSeconds(14));
    assertThat(worker.claim(DEFINITION)).isEmpty();
    shop.clock.advance(Duration.ofSeconds(1));

    assertThat(worker.claim(DEFINITION).map(it -> it.past().attempts())).contains(2);
  }

  @Test
  void whatALateServerReportsOfALostJobIsNotItsEnd() {
    schedule("kim", "hej");
    ClaimedJob late = worker.claim(DEFINITION).orElseThrow();
    shop.clock.advance(Duration.ofSeconds(15));
    ClaimedJob second = worker.claim(DEFINITION).orElseThrow();

    worker.end(late, new JobOutcome.Park("too late"));
    assertThat(states()).containsExactly(JobState.RUNNING);

    worker.end(second, JobOutcome.done());
    assertThat(states()).containsExactly(JobState.DONE);
  }

  @Test
  void whatIsTrueOnlyWhileNobodyElseBeganIsUndoneWhereSomebodyDid() {
    schedule("kim", "hej");
    ClaimedJob late = worker.claim(DEFINITION).orElseThrow();
    shop.clock.advance(Duration.ofSeconds(15));
    assertThat(worker.claim(DEFINITION)).isPresent();

    assertThatThrownBy(() -> worker.end(late, new JobOutcome.DoneWhileHeld(() -> {})))
        .isInstanceOf(LostAttempt.class);
    assertThat(LostAttempt.class.getAnnotation(ApplicationException.class).rollback()).isTrue();
    assertThat(states()).containsExactly(JobState.RUNNING);
  }

  @Test
  void whatIsTrueInAnyCaseIsRecordedByALateServerToo() {
    schedule("kim", "hej");
    ClaimedJob late = worker.claim(DEFINITION).orElseThrow();
    shop.clock.advance(Duration.ofSeconds(15));
    assertThat(worker.claim(DEFINITION)).isPresent();

    worker.end(late, new JobOutcome.Done(() -> said.add("recorded")));

    assertThat(said).containsExactly("recorded");
    assertThat(states()).containsExactly(JobState.RUNNING);
  }

  @Test
  void aServerThatStoodStillUntilItsLeaseEndsDoesNotBegin() {
    schedule("kim", "hej");
    ClaimedJob older = worker.claim(DEFINITION).orElseThrow();
    shop.clock.advance(Duration.ofSeconds(15));
    schedule("kim", "god dag");
    worker.work();

    worker.attempt(older);

    assertThat(said).containsExactly("god dag");
    assertThat(states()).containsExactly(JobState.SUPERSEDED, JobState.DONE);
  }

  @Test
  void anAttemptThatTheLeaseMightNotOutlastIsNotMadeButTriedAgain() {
    schedule("kim", "hej");
    ClaimedJob late = worker.claim(DEFINITION).orElseThrow();
    schedule("robin", "tjena");
    shop.clock.advance(Duration.ofNanos(1));
    ClaimedJob prompt = worker.claim(DEFINITION).orElseThrow();
    shop.clock.advance(Duration.ofSeconds(10));

    worker.attempt(late);
    worker.attempt(prompt);

    assertThat(said).containsExactly("tjena");
    assertThat(states()).containsExactly(JobState.RETRYING, JobState.DONE);
  }

  @Test
  void anAttemptThatWasNotMadeLeavesNoDoubt() {
    schedule("kim", "hej");
    ClaimedJob late = worker.claim(DEFINITION).orElseThrow();
    shop.clock.advance(Duration.ofSeconds(10).plusNanos(1));
    worker.attempt(late);
    shop.clock.advance(Duration.ofSeconds(1));

    assertThat(worker.claim(DEFINITION).map(it -> it.past().uncertain())).contains(false);
  }

  @Test
  void aLostJobThatWasReplacedMeanwhileIsNotDoneAnyMore() {
    schedule("kim", "hej");
    worker.claim(DEFINITION);
    schedule("kim", "god dag");
    shop.clock.advance(Duration.ofSeconds(15));

    worker.work();

    assertThat(said).containsExactly("god dag");
    assertThat(states()).containsExactlyInAnyOrder(JobState.SUPERSEDED, JobState.DONE);
  }

  @Test
  void aLeaseLeavesASecondToBeginAtLeast() {
    assertThatThrownBy(
            () -> new JobSettings(new MapConfig(Map.of("kassa.jobs.lease.margin", "PT0.999S"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kassa.jobs.lease.margin");
  }

  private JobOutcome say(ClaimedJob job) {
    said.add(job.parameters().text("greeting"));
    return JobOutcome.done();
  }

  private void schedule(String subject, String greeting) {
    JobParameters parameters = new JobParameters(Map.of("greeting", FieldValue.text(greeting)));
    JobUseCases.schedule(shop, handlers)
        .schedule(new JobRequest(DEFINITION, subject, shop.clock.instant(), parameters));
  }

  private List<JobState> states() {
    return shop.jobs.all().stream().map(Job::state).toList();
  }
}
