package io.kassa.batch.job;

import io.kassa.batch.timer.TimedLooks;
import io.kassa.domain.job.JobEndedLate;
import io.kassa.domain.job.JobHandlers;
import io.kassa.domain.job.WatchJobs;
import io.kassa.domain.job.WatchJobs.Backlog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Makes visible how jobs are getting on: as metrics {@code kassa_jobs_waiting}, {@code
 * kassa_jobs_parked} and {@code kassa_jobs_late}, and late ones by their subjects in the log, each
 * once; those that ended late also as {@code kassa_jobs_ended_late_total}, of this server alone.
 * The other numbers are those of the whole database, on every server.
 */
@ApplicationScoped
public class JobWatch {

  private static final Logger LOG = Logger.getLogger(JobWatch.class.getName());
  private static final Backlog NOTHING_YET = new Backlog(0, 0, 0, List.of());

  private final Map<String, Backlog> backlogs = new ConcurrentHashMap<>();
  private JobHandlers handlers;
  private WatchJobs watch;
  private MetricRegistry metrics;
  private TimedLooks looks;

  JobWatch() {}

  @Inject
  JobWatch(JobHandlers handlers, WatchJobs watch, MetricRegistry metrics, TimedLooks looks) {
    this.looks = looks;
    this.handlers = handlers;
    this.watch = watch;
    this.metrics = metrics;
  }

  /** Offers the metrics of every definition. */
  void offer() {
    for (String definition : handlers.definitions()) {
      gauge("kassa_jobs_waiting", definition, Backlog::waiting);
      gauge("kassa_jobs_parked", definition, Backlog::parked);
      gauge("kassa_jobs_late", definition, Backlog::late);
      endedLate(definition);
    }
  }

  /**
   * Looks at the jobs of every definition; one that can't be looked at is left to the next time.
   */
  void look() {
    for (String definition : handlers.definitions()) {
      looks.look("jobs of " + definition, () -> look(definition));
    }
  }

  private void look(String definition) {
    Backlog now = watch.look(definition);
    Backlog before = backlogs.put(definition, now);
    Set<String> late = new HashSet<>(now.lateSubjects());
    if (before != null) {
      late.removeAll(before.lateSubjects());
    }
    late.forEach(
        subject ->
            LOG.warning(() -> "Late: " + definition + " of " + subject + " is not done yet"));
  }

  /**
   * One that took long between two looks, or until somebody looked elsewhere, is counted too, and
   * named unless it was already.
   */
  void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobEndedLate late) {
    endedLate(late.definition()).inc();
    Backlog last = backlogs.getOrDefault(late.definition(), NOTHING_YET);
    if (!last.lateSubjects().contains(late.subject())) {
      LOG.warning(
          () ->
              "Late: %s of %s ended after %d ms"
                  .formatted(late.definition(), late.subject(), late.waited().toMillis()));
    }
  }

  private Counter endedLate(String definition) {
    return metrics.counter("kassa_jobs_ended_late_total", new Tag("definition", definition));
  }

  private void gauge(String name, String definition, ToLongFunction<Backlog> number) {
    metrics.gauge(
        name,
        () -> number.applyAsLong(backlogs.getOrDefault(definition, NOTHING_YET)),
        new Tag("definition", definition));
  }
}
