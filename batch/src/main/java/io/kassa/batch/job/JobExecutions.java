package io.kassa.batch.job;

import io.kassa.domain.job.JobHandlers;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.RunAs;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The executions of this server, one for each definition and each resident job. One that can't be
 * started is tried again, one that fails or loses a worker is followed by another; one that a
 * person stopped stays stopped until that person restarts it or the server starts anew. They end
 * with the application: the runtime would let them go on without it, and fail for ever.
 */
@Singleton
@Startup
@DependsOn("kassa-domain.jar#Start") // all that jobs need is there then
@RunAs("jobs") // the batch runtime lets nobody else but administrators start and stop
@TransactionManagement(TransactionManagementType.BEAN) // each start is a transaction of its own
public class JobExecutions {

  private static final Logger LOG = Logger.getLogger(JobExecutions.class.getName());

  /** For how long the end of the application waits for them; a worker looks every second. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  /** Within that the first worker of an execution begins, also on a busy server that starts. */
  private static final Duration UNTIL_THE_FIRST_BEGINS = Duration.ofMinutes(1);

  private final Map<String, Long> executions = new ConcurrentHashMap<>();

  private volatile boolean stopping;

  /** Asked for when it is needed: there is none before the application runs. */
  Supplier<JobOperator> operators = BatchRuntime::getJobOperator;

  @Inject JobHandlers handlers;
  @Inject @Any Instance<ResidentJob> residents;
  @Inject ServerName server;
  @Inject Clock clock;
  @Inject Workers workers;

  /**
   * Starts what has not been started, and lets another execution follow where one has failed. The
   * first time may be too early: on a new server the keys that its users are known by are made
   * while the application starts, and until they are there nobody may start a job. So what can't be
   * done is left to the next time.
   */
  @PostConstruct
  public void attend() {
    handlers.definitions().forEach(this::attend);
    residents.forEach(resident -> attend(resident.name()));
  }

  /**
   * Stops all, and waits until they have ended, but not for long in all: what is not stopped by
   * then is left to the server, which is ending. Nothing is started any more.
   */
  @PreDestroy
  public void stop() {
    stopping = true;
    Instant deadline = clock.instant().plus(PATIENCE);
    executions.values().forEach(execution -> stop(execution, deadline));
    executions.values().forEach(execution -> awaitEnd(execution, deadline));
  }

  private void stop(long execution, Instant deadline) {
    if (!clock.instant().isBefore(deadline)) {
      return;
    }
    try {
      operators.get().stop(last(execution).getExecutionId());
    } catch (RuntimeException problem) { // also of a batch repository that is away
      // It has ended already, or the server is ending and stops it itself.
      LOG.log(Level.FINE, problem, () -> "The execution " + execution + " can't be stopped");
    }
  }

  private void awaitEnd(long execution, Instant deadline) {
    try {
      while (clock.instant().isBefore(deadline) && isActive(execution)) {
        Thread.sleep(BETWEEN_LOOKS.toMillis());
      }
    } catch (RuntimeException problem) { // the others are waited for all the same
      LOG.log(Level.FINE, problem, () -> "The execution " + execution + " can't be seen");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isActive(long execution) {
    return switch (last(execution).getBatchStatus()) {
      case STARTING, STARTED, STOPPING -> true;
      default -> false;
    };
  }

  private void attend(String definition) {
    if (stopping) {
      return;
    }
    try {
      Long execution = executions.get(definition);
      if (execution == null) {
        start(definition);
      } else if (hasFailed(execution)) {
        LOG.warning(() -> "The execution " + execution + " of " + definition + " has failed");
        start(definition);
      } else if (workers.hasLostOne(definition) && isRunning(execution)) {
        LOG.warning(() -> "The execution " + execution + " of " + definition + " has lost workers");
        replace(definition, execution);
      }
    } catch (RuntimeException problem) { // also of a batch repository that is away
      LOG.log(
          Level.WARNING, problem, () -> "Jobs " + definition + " can't be started; tried again");
    }
  }

  /**
   * What is left of the execution ends, if it can be told to. Only once another has begun: one that
   * was stopped and has no follower would look as if a person had stopped it.
   */
  private void replace(String definition, long execution) {
    start(definition);
    stop(execution, Instant.MAX);
  }

  /** As far as is known; not if a person has stopped it. */
  private boolean isRunning(long execution) {
    BatchStatus status = last(execution).getBatchStatus();
    return status == BatchStatus.STARTING || status == BatchStatus.STARTED;
  }

  private void start(String definition) {
    Properties parameters = new Properties();
    parameters.setProperty("server", server.value());
    parameters.setProperty(JobXml.DEFINITION, definition);
    Set<Workers.Worker> before = workers.of(definition);
    Workers.Worker first = workers.expects(definition, UNTIL_THE_FIRST_BEGINS);
    try {
      long execution = operators.get().start(JobXml.nameFor(definition), parameters);
      executions.put(definition, execution);
      LOG.info(() -> "Jobs " + definition + " are done by execution " + execution);
    } catch (RuntimeException problem) {
      first.ends();
      throw problem;
    }
    workers.forget(definition, before);
    if (stopping) { // since it was asked last; whoever stops all may not have seen this one
      stop(executions.get(definition), Instant.MAX);
    }
  }

  private boolean hasFailed(long execution) {
    BatchStatus status = last(execution).getBatchStatus();
    return status == BatchStatus.FAILED || status == BatchStatus.ABANDONED;
  }

  /** The newest execution of the same instance: a person may have restarted it. */
  private JobExecution last(long execution) {
    JobOperator operator = operators.get();
    return operator.getJobExecutions(operator.getJobInstance(execution)).stream()
        .max(Comparator.comparingLong(JobExecution::getExecutionId))
        .orElseThrow();
  }
}
