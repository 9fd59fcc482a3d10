package io.kassa.batch.job;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks how jobs are getting on, every two seconds. */
@Singleton
@Startup
@DependsOn("kassa-domain.jar#Start") // the schema is there then
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each look is a transaction
public class JobWatchTimer {

  @Inject JobWatch watch;

  @PostConstruct
  void begin() {
    watch.offer();
  }

  /** Called by the container. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "job watch")
  public void look() {
    watch.look();
  }
}
