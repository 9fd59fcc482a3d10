package io.kassa.batch.timer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Lets no exception through to the container, which would not call the timer again for minutes.
 * What fails is counted, as {@code kassa_looks_failed_total}, and logged when it begins to fail.
 */
@ApplicationScoped
public class TimedLooks {

  private static final Logger LOG = Logger.getLogger(TimedLooks.class.getName());

  private final Set<String> failing = ConcurrentHashMap.newKeySet();
  private MetricRegistry metrics;

  TimedLooks() {}

  /** Counts here. */
  @Inject
  public TimedLooks(MetricRegistry metrics) {
    this.metrics = metrics;
  }

  /**
   * Looks; the next call is to come as if nothing had happened.
   *
   * @param what of the few things that timers look at, for the log and the metric's tag
   */
  public void look(String what, Runnable look) {
    try {
      look.run();
      if (failing.remove(what)) {
        LOG.info(() -> "It can be looked again at " + what);
      }
    } catch (RuntimeException problem) {
      metrics.counter("kassa_looks_failed_total", new Tag("look", what)).inc();
      if (failing.add(what)) {
        LOG.log(Level.WARNING, problem, () -> "It can't be looked at " + what + "; tried again");
      }
    }
  }
}
