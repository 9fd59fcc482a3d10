package io.kassa.batch.job;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks after the executions every ten seconds. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN) // each start is a transaction of its own
public class JobExecutionsTimer {

  @Inject private JobExecutions executions;

  /** Called by the container. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "job executions")
  public void look() {
    executions.attend();
  }
}
