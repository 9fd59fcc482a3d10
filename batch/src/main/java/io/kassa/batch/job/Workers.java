package io.kassa.batch.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The workers of this server, each a partition of an execution. What the batch repository says
 * about an execution may be wrong for ever: where the database was away when its workers ended, it
 * could not be written down. So each says itself that it lives.
 */
@ApplicationScoped
public class Workers {

  private final Map<String, Set<Worker>> workers = new ConcurrentHashMap<>();
  private Clock clock;

  Workers() {}

  /** Looks at this clock. */
  @Inject
  public Workers(Clock clock) {
    this.clock = clock;
  }

  /**
   * A worker begins.
   *
   * @param job the name of its Jakarta Batch job
   * @param longestSilence after that it is lost, unless it has said that it ends
   */
  public Worker begins(String job, Duration longestSilence) {
    Worker worker = add(job, longestSilence, true);
    worker.others.removeIf(other -> !other.hasBegun);
    return worker;
  }

  /**
   * Somebody is to begin: one that ends before it says that it lives is missed too.
   *
   * @param patience after that the expected one is lost, unless one has begun
   */
  Worker expects(String job, Duration patience) {
    return add(job, patience, false);
  }

  private Worker add(String job, Duration longestSilence, boolean hasBegun) {
    Set<Worker> others = workers.computeIfAbsent(job, it -> ConcurrentHashMap.newKeySet());
    Worker worker = new Worker(others, longestSilence, hasBegun);
    others.add(worker);
    return worker;
  }

  /** Whether a worker of this job has ended without saying so. */
  boolean hasLostOne(String job) {
    Instant now = clock.instant();
    return workers.getOrDefault(job, Set.of()).stream().anyMatch(worker -> worker.isLost(now));
  }

  /** All that have begun and did not say that they end. */
  Set<Worker> of(String job) {
    return Set.copyOf(workers.getOrDefault(job, Set.of()));
  }

  /** Others have taken the places of these. */
  void forget(String job, Set<Worker> these) {
    Optional.ofNullable(workers.get(job)).ifPresent(all -> all.removeAll(these));
  }

  /** One of them. Its methods are called by its own thread. */
  public final class Worker {

    private final Set<Worker> others;
    private final Duration longestSilence;
    private final boolean hasBegun;
    private volatile Instant lastSign = clock.instant();

    private Worker(Set<Worker> others, Duration longestSilence, boolean hasBegun) {
      this.hasBegun = hasBegun;
      this.others = others;
      this.longestSilence = longestSilence;
    }

    /** It lives. */
    public void lives() {
      lastSign = clock.instant();
    }

    /** It ends because somebody has stopped it. */
    public void ends() {
      others.remove(this);
    }

    private boolean isLost(Instant now) {
      return now.isAfter(lastSign.plus(longestSilence));
    }
  }
}
