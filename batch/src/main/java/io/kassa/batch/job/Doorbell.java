package io.kassa.batch.job;

import io.kassa.domain.job.JobScheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes a worker as soon as a job is committed on this server. Nothing depends on it: jobs of other
 * servers, and what is due later, are found by looking now and then.
 */
@ApplicationScoped
public class Doorbell {

  /** Rings that nobody has answered yet; more would only wake workers in vain. */
  private static final int MAX_RINGS = 64;

  private final Map<String, Semaphore> rings = new ConcurrentHashMap<>();

  void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobScheduled scheduled) {
    Semaphore bell = bell(scheduled.definition());
    if (bell.availablePermits() < MAX_RINGS) {
      bell.release();
    }
  }

  /**
   * Waits until a job of this definition is committed here, but no longer than this.
   *
   * @return whether one was
   */
  boolean await(String definition, Duration longest) throws InterruptedException {
    return bell(definition).tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
  }

  private Semaphore bell(String definition) {
    return rings.computeIfAbsent(definition, it -> new Semaphore(0));
  }
}
