package io.kassa.batch.job;

import io.kassa.batch.timer.TimedLooks;
import io.kassa.domain.job.UnhandledJobs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;

/**
 * Looks every minute for jobs that no handler of this server is for: names their definitions in the
 * log, each once until they are gone, and gives up those that have waited for too long.
 */
@Singleton
@Startup
@DependsOn("kassa-domain.jar#Start") // the schema is there then
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each part is a transaction
public class UnhandledJobsTimer {

  private static final Logger LOG = Logger.getLogger(UnhandledJobsTimer.class.getName());

  private final Set<String> named = new HashSet<>();

  @Inject UnhandledJobs jobs;
  @Inject TimedLooks looks;

  /** Called by the container. */
  @Schedule(hour = "*", minute = "*", second = "15", persistent = false, info = "unhandled jobs")
  public void look() {
    looks.look("unhandled jobs", this::lookAtAll);
  }

  private void lookAtAll() {
    List<String> definitions = jobs.definitions();
    named.retainAll(definitions);
    for (String definition : definitions) {
      if (named.add(definition)) {
        LOG.warning(() -> "Jobs " + definition + " wait, but this server has no handler for them");
      }
      int parked = jobs.park(definition);
      if (parked > 0) {
        LOG.warning(() -> parked + " jobs " + definition + " were given up without a handler");
      }
    }
  }
}
