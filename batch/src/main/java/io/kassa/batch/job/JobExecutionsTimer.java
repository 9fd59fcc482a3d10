package io.kassa.batch.job;

import io.kassa.batch.timer.TimedLooks;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks after the executions every ten seconds. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN) // each start is a transaction of its own
public class JobExecutionsTimer {

  @Inject JobExecutions executions;
  @Inject TimedLooks looks;

  /** Called by the container. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "job executions")
  public void look() {
    looks.look("job executions", executions::attend);
  }
}
