package io.kassa.batch.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.kassa.domain.job.JobUseCases;
import io.kassa.domain.time.MovableClock;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** On a batch runtime that answers as it is told. */
class JobExecutionsTest {

  private final ToldRuntime runtime = new ToldRuntime();
  private final Workers workers = new Workers(runtime.clock);

  private final JobExecutions executions = executions("greet", "wave");

  @Test
  void everyDefinitionHasOneExecution() {
    executions.attend();
    executions.attend();

    assertThat(runtime.started).containsExactly("greet", "wave");
  }

  @Test
  void definitionsWithoutAnXmlOfTheirOwnHaveAnExecutionEachOfTheGeneralOne() {
    JobExecutions merchants = executions("apps/your-app/capture", "apps/your-app/refund", "greet");

    merchants.attend();
    merchants.attend();

    assertThat(runtime.started).containsExactly("scheduledJobs", "scheduledJobs", "greet");
    assertThat(runtime.definitions)
        .containsExactly("apps/your-app/capture", "apps/your-app/refund", "greet");
  }

  @Test
  void aGeneralExecutionThatFailedIsFollowedByOneOfTheSameDefinition() {
    JobExecutions merchants = executions("apps/your-app/capture", "apps/your-app/refund");
    merchants.attend();
    runtime.statuses.put(2L, BatchStatus.FAILED);

    merchants.attend();

    assertThat(runtime.definitions)
        .containsExactly("apps/your-app/capture", "apps/your-app/refund", "apps/your-app/refund");
  }

  @Test
  void whatCouldNotBeStartedIsStartedTheNextTime() {
    runtime.locked = true;
    executions.attend();
    assertThat(runtime.started).isEmpty();

    runtime.locked = false;
    executions.attend();

    assertThat(runtime.started).containsExactly("greet", "wave");
  }

  @Test
  void anExecutionThatFailedIsFollowedByAnother() {
    executions.attend();
    runtime.statuses.put(1L, BatchStatus.FAILED);

    executions.attend();

    assertThat(runtime.started).containsExactly("greet", "wave", "greet");
  }

  @Test
  void anExecutionThatSomebodyStoppedStaysStopped() {
    executions.attend();
    runtime.statuses.put(1L, BatchStatus.STOPPED);

    executions.attend();

    assertThat(runtime.started).containsExactly("greet", "wave");
  }

  @Test
  void anExecutionThatLostAWorkerIsStoppedAndFollowedByAnother() {
    executions.attend();
    workers.begins("greet", Duration.ofSeconds(30));
    runtime.clock.advance(Duration.ofSeconds(31));

    executions.attend();
    executions.attend();

    assertThat(runtime.started).containsExactly("greet", "wave", "greet");
    assertThat(runtime.statuses).containsEntry(1L, BatchStatus.STOPPED);
  }

  @Test
  void whatLostAWorkerAndCouldNotBeFollowedAtOnceIsFollowedTheNextTime() {
    executions.attend();
    workers.begins("greet", Duration.ofSeconds(30));
    runtime.clock.advance(Duration.ofSeconds(31));
    runtime.away = 1;
    executions.attend();

    runtime.away = 0;
    executions.attend();

    assertThat(runtime.started).containsExactly("greet", "wave", "greet");
  }

  @Test
  void whatLostAWorkerWhileNothingCouldBeStartedIsFollowedTheNextTime() {
    executions.attend();
    workers.begins("greet", Duration.ofSeconds(30));
    workers.begins("wave", Duration.ofDays(1));
    runtime.clock.advance(Duration.ofSeconds(31));
    runtime.locked = true;
    executions.attend();

    runtime.locked = false;
    executions.attend();
    executions.attend();

    assertThat(runtime.started).containsExactly("greet", "wave", "greet");
    assertThat(runtime.statuses).containsEntry(1L, BatchStatus.STOPPED);
  }

  @Test
  void anExecutionWhoseWorkersEndedBeforeTheyBeganIsFollowedByAnother() {
    executions.attend();
    workers.begins("wave", Duration.ofDays(1));
    runtime.clock.advance(Duration.ofSeconds(60));
    executions.attend();
    assertThat(runtime.started).containsExactly("greet", "wave");

    runtime.clock.advance(Duration.ofMillis(1));
    executions.attend();
    executions.attend();

    assertThat(runtime.started).containsExactly("greet", "wave", "greet");
  }

  @Test
  void whatCouldNotBeStartedForLongIsNotTakenForLostOnceItIs() {
    runtime.locked = true;
    executions.attend();
    runtime.clock.advance(Duration.ofMinutes(2));
    runtime.locked = false;

    executions.attend();
    executions.attend();

    assertThat(runtime.started).containsExactly("greet", "wave");
  }

  @Test
  void theEndOfTheApplicationWaitsForOthersThoughOneCantBeSeen() {
    executions.attend();
    runtime.away = 1;

    executions.stop();

    assertThat(runtime.statuses).containsEntry(2L, BatchStatus.STOPPED);
  }

  @Test
  void whatIsStartedWhileTheApplicationEndsIsStoppedToo() {
    runtime.duringStart = executions::stop;

    executions.attend();

    assertThat(runtime.statuses).containsExactly(entry(1L, BatchStatus.STOPPED));
  }

  @Test
  void anExecutionThatSomebodyStoppedIsNotMissed() {
    executions.attend();
    workers.begins("greet", Duration.ofSeconds(30));
    runtime.statuses.put(1L, BatchStatus.STOPPED);
    runtime.clock.advance(Duration.ofSeconds(31));

    executions.attend();

    assertThat(runtime.started).containsExactly("greet", "wave");
  }

  @Test
  void executionsEndWithTheApplication() {
    executions.attend();
    runtime.statuses.put(2L, BatchStatus.FAILED);

    executions.stop();

    assertThat(runtime.statuses)
        .containsExactly(entry(1L, BatchStatus.STOPPED), entry(2L, BatchStatus.FAILED));
  }

  @Test
  void nothingIsStartedOnceTheApplicationEnds() {
    executions.attend();
    executions.stop();
    runtime.statuses.put(1L, BatchStatus.FAILED);

    executions.attend();

    assertThat(runtime.started).containsExactly("greet", "wave");
  }

  @Test
  void theEndOfTheApplicationWaitsForNoMoreThanItsPatienceInAll() {
    executions.attend();
    runtime.timeOfAnAnswer = Duration.ofSeconds(6);

    executions.stop();

    assertThat(runtime.clock.instant()).isBefore(MovableClock.START.plusSeconds(20));
  }

  @Test
  void whatCantBeLookedAtDoesNotKeepOthersFromBeingStarted() {
    executions.attend();
    runtime.statuses.put(2L, BatchStatus.FAILED);
    runtime.away = 1;

    executions.attend();

    assertThat(runtime.started).containsExactly("greet", "wave", "wave");
  }

  @SuppressWarnings({"UnnecessaryAssignment", "unchecked"}) // there is no container that injects
  private JobExecutions executions(String... definitionsHandled) {
    JobExecutions made = new JobExecutions();
    made.operators = runtime::operator;
    made.handlers = JobUseCases.named(definitionsHandled);
    // There are no residents.
    made.residents = ToldRuntime.answering(Instance.class, (method, arguments) -> null);
    made.server = new ServerName();
    made.clock = runtime.clock;
    made.workers = workers;
    return made;
  }
}
