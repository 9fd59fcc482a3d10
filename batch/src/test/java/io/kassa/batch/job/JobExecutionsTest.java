package io.kassa.batch.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.kassa.domain.job.JobUseCases;
import io.kassa.domain.time.MovableClock;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.JobSecurityException;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.JobInstance;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** On a batch runtime that answers as it is told. */
class JobExecutionsTest {

  private final Map<Long, BatchStatus> statuses = new HashMap<>();
  private final List<String> started = new ArrayList<>();
  private final List<String> definitions = new ArrayList<>();
  private final MovableClock clock = new MovableClock();
  private final Workers workers = new Workers(clock);
  private Duration timeOfAnAnswer = Duration.ZERO;
  private long away;
  private boolean locked;
  private Runnable duringStart = () -> {};

  private final JobExecutions executions = executions("greet", "wave");

  @Test
  void everyDefinitionHasOneExecution() {
    executions.attend();
    executions.attend();

    assertThat(started).containsExactly("greet", "wave");
  }

  @Test
  void definitionsWithoutAnXmlOfTheirOwnHaveAnExecutionEachOfTheGeneralOne() {
    JobExecutions merchants = executions("apps/your-app/capture", "apps/your-app/refund", "greet");

    merchants.attend();
    merchants.attend();

    assertThat(started).containsExactly("scheduledJobs", "scheduledJobs", "greet");
    assertThat(definitions)
        .containsExactly("apps/your-app/capture", "apps/your-app/refund", "greet");
  }

  @Test
  void aGeneralExecutionThatFailedIsFollowedByOneOfTheSameDefinition() {
    JobExecutions merchants = executions("apps/your-app/capture", "apps/your-app/refund");
    merchants.attend();
    statuses.put(2L, BatchStatus.FAILED);

    merchants.attend();

    assertThat(definitions)
        .containsExactly("apps/your-app/capture", "apps/your-app/refund", "apps/your-app/refund");
  }

  @Test
  void whatCouldNotBeStartedIsStartedTheNextTime() {
    locked = true;
    executions.attend();
    assertThat(started).isEmpty();

    locked = false;
    executions.attend();

    assertThat(started).containsExactly("greet", "wave");
  }

  @Test
  void anExecutionThatFailedIsFollowedByAnother() {
    executions.attend();
    statuses.put(1L, BatchStatus.FAILED);

    executions.attend();

    assertThat(started).containsExactly("greet", "wave", "greet");
  }

  @Test
  void anExecutionThatSomebodyStoppedStaysStopped() {
    executions.attend();
    statuses.put(1L, BatchStatus.STOPPED);

    executions.attend();

    assertThat(started).containsExactly("greet", "wave");
  }

  @Test
  void anExecutionThatLostAWorkerIsStoppedAndFollowedByAnother() {
    executions.attend();
    workers.begins("greet", Duration.ofSeconds(30));
    clock.advance(Duration.ofSeconds(31));

    executions.attend();
    executions.attend();

    assertThat(started).containsExactly("greet", "wave", "greet");
    assertThat(statuses).containsEntry(1L, BatchStatus.STOPPED);
  }

  @Test
  void whatLostAWorkerAndCouldNotBeFollowedAtOnceIsFollowedTheNextTime() {
    executions.attend();
    workers.begins("greet", Duration.ofSeconds(30));
    clock.advance(Duration.ofSeconds(31));
    away = 1;
    executions.attend();

    away = 0;
    executions.attend();

    assertThat(started).containsExactly("greet", "wave", "greet");
  }

  @Test
  void whatLostAWorkerWhileNothingCouldBeStartedIsFollowedTheNextTime() {
    executions.attend();
    workers.begins("greet", Duration.ofSeconds(30));
    workers.begins("wave", Duration.ofDays(1));
    clock.advance(Duration.ofSeconds(31));
    locked = true;
    executions.attend();

    locked = false;
    executions.attend();
    executions.attend();

    assertThat(started).containsExactly("greet", "wave", "greet");
    assertThat(statuses).containsEntry(1L, BatchStatus.STOPPED);
  }

  @Test
  void anExecutionWhoseWorkersEndedBeforeTheyBeganIsFollowedByAnother() {
    executions.attend();
    workers.begins("wave", Duration.ofDays(1));
    clock.advance(Duration.ofSeconds(60));
    executions.attend();
    assertThat(started).containsExactly("greet", "wave");

    clock.advance(Duration.ofMillis(1));
    executions.attend();
    executions.attend();

    assertThat(started).containsExactly("greet", "wave", "greet");
  }

  @Test
  void whatCouldNotBeStartedForLongIsNotTakenForLostOnceItIs() {
    locked = true;
    executions.attend();
    clock.advance(Duration.ofMinutes(2));
    locked = false;

    executions.attend();
    executions.attend();

    assertThat(started).containsExactly("greet", "wave");
  }

  @Test
  void theEndOfTheApplicationWaitsForOthersThoughOneCantBeSeen() {
    executions.attend();
    away = 1;

    executions.stop();

    assertThat(statuses).containsEntry(2L, BatchStatus.STOPPED);
  }

  @Test
  void whatIsStartedWhileTheApplicationEndsIsStoppedToo() {
    duringStart = executions::stop;

    executions.attend();

    assertThat(statuses).containsExactly(entry(1L, BatchStatus.STOPPED));
  }

  @Test
  void anExecutionThatSomebodyStoppedIsNotMissed() {
    executions.attend();
    workers.begins("greet", Duration.ofSeconds(30));
    statuses.put(1L, BatchStatus.STOPPED);
    clock.advance(Duration.ofSeconds(31));

    executions.attend();

    assertThat(started).containsExactly("greet", "wave");
  }

  @Test
  void executionsEndWithTheApplication() {
    executions.attend();
    statuses.put(2L, BatchStatus.FAILED);

    executions.stop();

    assertThat(statuses)
        .containsExactly(entry(1L, BatchStatus.STOPPED), entry(2L, BatchStatus.FAILED));
  }

  @Test
  void nothingIsStartedOnceTheApplicationEnds() {
    executions.attend();
    executions.stop();
    statuses.put(1L, BatchStatus.FAILED);

    executions.attend();

    assertThat(started).containsExactly("greet", "wave");
  }

  @Test
  void theEndOfTheApplicationWaitsForNoMoreThanItsPatienceInAll() {
    executions.attend();
    timeOfAnAnswer = Duration.ofSeconds(6);

    executions.stop();

    assertThat(clock.instant()).isBefore(MovableClock.START.plusSeconds(20));
  }

  @Test
  void whatCantBeLookedAtDoesNotKeepOthersFromBeingStarted() {
    executions.attend();
    statuses.put(2L, BatchStatus.FAILED);
    away = 1;

    executions.attend();

    assertThat(started).containsExactly("greet", "wave", "wave");
  }

  @SuppressWarnings({"UnnecessaryAssignment", "unchecked"}) // there is no container that injects
  private JobExecutions executions(String... definitionsHandled) {
    JobExecutions made = new JobExecutions();
    made.operators = this::runtime;
    made.handlers = JobUseCases.named(definitionsHandled);
    made.residents = answering(Instance.class, (method, arguments) -> null); // there are none
    made.server = new ServerName();
    made.clock = clock;
    made.workers = workers;
    return made;
  }

  private JobOperator runtime() {
    return answering(
        JobOperator.class,
        (method, arguments) ->
            switch (method) {
              case "start" -> start((String) arguments[0], (Properties) arguments[1]);
              case "stop" -> stop((Long) arguments[0]);
              case "getJobInstance" -> instance((Long) arguments[0]);
              case "getJobExecutions" ->
                  List.of(execution(((JobInstance) arguments[0]).getInstanceId()));
              default -> null;
            });
  }

  private long start(String job, Properties parameters) {
    if (locked) {
      throw new JobSecurityException("UNAUTHENTICATED may not start jobs");
    }
    started.add(job);
    definitions.add(parameters.getProperty("definition"));
    duringStart.run();
    statuses.put((long) started.size(), BatchStatus.STARTED);
    return started.size();
  }

  private Object stop(long execution) {
    if (statuses.get(execution) != BatchStatus.STARTED) {
      throw new JobExecutionNotRunningException("It has ended");
    }
    return statuses.put(execution, BatchStatus.STOPPED);
  }

  /** Each execution is of an instance of its own, with the same number. */
  private JobInstance instance(long id) {
    clock.advance(timeOfAnAnswer);
    if (id == away) {
      throw new IllegalStateException("The repository does not answer");
    }
    return answering(JobInstance.class, (method, arguments) -> id);
  }

  private JobExecution execution(long id) {
    return answering(
        JobExecution.class,
        (method, arguments) -> method.equals("getExecutionId") ? (Object) id : statuses.get(id));
  }

  private interface Answers {
    Object to(String method, Object[] arguments);
  }

  private static <T> T answering(Class<T> type, Answers answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answers.to(method.getName(), arguments)));
  }
}
