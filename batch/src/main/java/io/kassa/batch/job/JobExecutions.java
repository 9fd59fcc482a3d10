package io.kassa.batch.job;

import io.kassa.domain.job.JobHandlers;
import jakarta.annotation.PostConstruct;
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
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/**
 * The executions of this server, one for each definition and each resident job. One that fails is
 * followed by another; one that a person stopped stays stopped until that person restarts it or the
 * server starts anew. The server stops them itself when it ends.
 */
@Singleton
@Startup
@DependsOn("kassa-domain.jar#Start") // all that jobs need is there then
@RunAs("jobs") // the batch runtime lets nobody else but administrators start and stop
@TransactionManagement(TransactionManagementType.BEAN) // each start is a transaction of its own
public class JobExecutions {

  private static final Logger LOG = Logger.getLogger(JobExecutions.class.getName());

  private final Map<String, Long> executions = new ConcurrentHashMap<>();

  @Inject private JobHandlers handlers;
  @Inject @Any private Instance<ResidentJob> residents;
  @Inject private ServerName server;

  @PostConstruct
  void begin() {
    handlers.definitions().forEach(this::start);
    residents.stream().map(ResidentJob::name).forEach(this::start);
  }

  /** The Jakarta Batch job of a definition has the same name. */
  private void start(String definition) {
    Properties parameters = new Properties();
    parameters.setProperty("server", server.value());
    long execution = BatchRuntime.getJobOperator().start(definition, parameters);
    executions.put(definition, execution);
    LOG.info(() -> "Jobs " + definition + " are done by execution " + execution);
  }

  /** Lets another execution follow where one has failed. */
  public void attend() {
    JobOperator operator = BatchRuntime.getJobOperator();
    executions.forEach(
        (definition, execution) -> {
          BatchStatus status = last(operator, execution).getBatchStatus();
          if (status == BatchStatus.FAILED || status == BatchStatus.ABANDONED) {
            LOG.warning(() -> "The execution " + execution + " of " + definition + " has failed");
            start(definition);
          }
        });
  }

  /** The newest execution of the same instance: a person may have restarted it. */
  private static JobExecution last(JobOperator operator, long execution) {
    return operator.getJobExecutions(operator.getJobInstance(execution)).stream()
        .max(Comparator.comparingLong(JobExecution::getExecutionId))
        .orElseThrow();
  }
}
