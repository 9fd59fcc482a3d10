package io.kassa.batch.job;

import io.kassa.domain.job.JobHandlers;
import io.kassa.domain.startup.Preparation;
import jakarta.annotation.PreDestroy;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The executions of this server, one for each definition. They begin with the server; one that
 * fails is followed by another; one that a person stopped stays stopped until that person restarts
 * it or the server does.
 */
@ApplicationScoped
public class JobExecutions implements Preparation {

  private static final Logger LOG = Logger.getLogger(JobExecutions.class.getName());
  private static final int AFTER_EVERYTHING = 1000;

  private final Map<String, Long> executions = new ConcurrentHashMap<>();
  private JobHandlers handlers;
  private ServerName server;

  JobExecutions() {}

  @Inject
  JobExecutions(JobHandlers handlers, ServerName server) {
    this.handlers = handlers;
    this.server = server;
  }

  @Override
  public int order() {
    return AFTER_EVERYTHING;
  }

  @Override
  public void prepare() {
    handlers.definitions().forEach(this::start);
  }

  /** Lets another execution follow where one has failed. */
  void attend() {
    JobOperator operator = BatchRuntime.getJobOperator();
    executions.forEach(
        (definition, execution) -> {
          BatchStatus status = operator.getJobExecution(execution).getBatchStatus();
          if (status == BatchStatus.FAILED || status == BatchStatus.ABANDONED) {
            LOG.warning(() -> "The execution " + execution + " of " + definition + " has failed");
            start(definition);
          }
        });
  }

  private void start(String definition) {
    Properties parameters = new Properties();
    parameters.setProperty("server", server.value());
    long execution = BatchRuntime.getJobOperator().start(definition, parameters);
    executions.put(definition, execution);
    LOG.info(() -> "Jobs " + definition + " are done by execution " + execution);
  }

  @PreDestroy
  void stop() {
    JobOperator operator = BatchRuntime.getJobOperator();
    executions.forEach(
        (definition, execution) -> {
          try {
            operator.stop(execution);
          } catch (BatchRuntimeException ended) {
            LOG.log(Level.FINE, ended, () -> "Execution " + execution + " has ended already");
          }
        });
  }
}
