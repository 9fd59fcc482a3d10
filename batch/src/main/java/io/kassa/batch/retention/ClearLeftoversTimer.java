package io.kassa.batch.retention;

import jakarta.annotation.security.RunAs;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the job every night, on every server: they share the rows. */
@Singleton
@Startup
@DependsOn("kassa-domain.jar#Start") // the schema is there then
@RunAs("jobs") // the batch runtime lets nobody else but administrators start
@TransactionManagement(TransactionManagementType.BEAN) // the start is a transaction of its own
public class ClearLeftoversTimer {

  private static final Logger LOG = Logger.getLogger(ClearLeftoversTimer.class.getName());

  /** The name of the job's XML. */
  static final String JOB = "clearLeftovers";

  /** Called by the container. */
  @Schedule(hour = "3", minute = "17", persistent = false, info = "what is old enough")
  public void start() {
    try {
      long execution = BatchRuntime.getJobOperator().start(JOB, new Properties());
      LOG.info(() -> "What is old enough is cleared away by execution " + execution);
    } catch (BatchRuntimeException problem) {
      LOG.log(Level.WARNING, "What is old enough is left to the next night", problem);
    }
  }
}
