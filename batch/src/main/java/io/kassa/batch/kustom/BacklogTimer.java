package io.kassa.batch.kustom;

import io.kassa.batch.timer.TimedLooks;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks what waits, every two seconds. */
@Singleton
@Startup
@DependsOn("kassa-domain.jar#Start") // the schema is there then
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each look is a transaction
public class BacklogTimer {

  @Inject BacklogMetrics metrics;
  @Inject TimedLooks looks;

  @PostConstruct
  void begin() {
    metrics.offer();
  }

  /** Called by the container. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "backlog")
  public void look() {
    looks.look("backlog", metrics::look);
  }
}
