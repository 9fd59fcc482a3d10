package io.kassa.domain.job;

import io.kassa.domain.startup.CheckedSettings;
import io.kassa.domain.time.ConfiguredDuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.Config;

/**
 * How patient jobs are. Keys, all ISO durations such as PT10S: {@code kassa.jobs.lease.margin} by
 * how much a lease is longer than what the work may take, at least a second, because an attempt has
 * to begin within it; {@code kassa.jobs.retry.first} and {@code kassa.jobs.retry.longest} the pause
 * after the first failure, which doubles with each further one up to the longest; {@code
 * kassa.jobs.retry.limit} after which a job that still fails is parked; {@code
 * kassa.jobs.poll.interval} how often a server looks for jobs that nobody told it of; {@code
 * kassa.jobs.pace} the least time between the beginnings of two jobs of one subject on one server,
 * so that quick changes are told together.
 */
@ApplicationScoped
public class JobSettings implements CheckedSettings {

  private static final Duration SHORTEST_MARGIN = Duration.ofSeconds(1);

  private Duration leaseMargin;
  private Duration firstRetry;
  private Duration longestRetry;
  private Duration retryLimit;
  private Duration pollInterval;
  private Duration pace;

  JobSettings() {}

  /**
   * Reads and checks the configuration.
   *
   * @throws IllegalArgumentException with one sentence about the first senseless value
   */
  @Inject
  public JobSettings(Config config) {
    leaseMargin = ConfiguredDuration.of(config, "kassa.jobs.lease.margin", "PT10S");
    if (leaseMargin.compareTo(SHORTEST_MARGIN) < 0) {
      throw new IllegalArgumentException(
          "kassa.jobs.lease.margin has to be at least " + SHORTEST_MARGIN + ": " + leaseMargin);
    }
    firstRetry = ConfiguredDuration.of(config, "kassa.jobs.retry.first", "PT0.5S");
    longestRetry = ConfiguredDuration.of(config, "kassa.jobs.retry.longest", "PT1M");
    retryLimit = ConfiguredDuration.of(config, "kassa.jobs.retry.limit", "PT48H");
    pollInterval = ConfiguredDuration.of(config, "kassa.jobs.poll.interval", "PT1S");
    pace = ConfiguredDuration.of(config, "kassa.jobs.pace", "PT0.01S");
  }

  @Override
  public String summary() {
    return "A job that fails is tried again for " + retryLimit;
  }

  /** How long a handler has a job for itself. */
  public Duration lease(JobHandler handler) {
    return handler.limit().plus(leaseMargin);
  }

  /** The pause after so many attempts failed: somewhere between half and all of what it may be. */
  public Duration pauseAfter(int attempts) {
    long doubled = firstRetry.toMillis() << Math.min(attempts - 1, Short.SIZE);
    long longest = Math.min(doubled, longestRetry.toMillis());
    return Duration.ofMillis(longest - ThreadLocalRandom.current().nextLong(longest / 2 + 1));
  }

  /** After that a job that still fails is parked. */
  public Duration retryLimit() {
    return retryLimit;
  }

  /** How often a server looks for jobs that nobody told it of. */
  public Duration pollInterval() {
    return pollInterval;
  }

  /** The least time between the beginnings of two jobs of one subject on one server. */
  public Duration pace() {
    return pace;
  }
}
