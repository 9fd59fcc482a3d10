package io.kassa.domain.cart.live;

import io.kassa.domain.limit.ConfiguredLimit;
import io.kassa.domain.startup.CheckedSettings;
import io.kassa.domain.time.ConfiguredDuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * The limits of live cart events, read once at the start. Numbers: {@code kassa.events.max.streams}
 * open on one server, {@code kassa.events.max.streams.per.cart}, {@code
 * kassa.events.max.renderings}, {@code kassa.events.max.writers} and {@code
 * kassa.events.max.slow.writers} at the same time. ISO durations such as PT15S: {@code
 * kassa.events.slow.after} from which on a client that takes nothing is slow, {@code
 * kassa.events.heartbeat.interval}, {@code kassa.events.retry.delay} that browsers wait before they
 * come back, {@code kassa.events.announce.delay} for which changed carts are gathered for the other
 * servers, {@code kassa.events.compare.interval} at which watched carts are compared with the
 * database.
 */
@ApplicationScoped
public class LiveCartSettings implements CheckedSettings {

  private int maxStreams;
  private int maxStreamsPerCart;
  private int maxWriters;
  private int maxSlowWriters;
  private Duration slowAfter;
  private int maxRenderings;
  private Duration heartbeatInterval;
  private Duration retryDelay;
  private Duration announceDelay;
  private Duration compareInterval;

  LiveCartSettings() {}

  /**
   * Reads and checks the configuration.
   *
   * @throws IllegalArgumentException with one sentence about the first senseless value
   */
  @Inject
  public LiveCartSettings(Config config) {
    maxStreams = ConfiguredLimit.of(config, "kassa.events.max.streams", 12_000);
    maxStreamsPerCart = ConfiguredLimit.of(config, "kassa.events.max.streams.per.cart", 50);
    maxWriters = ConfiguredLimit.of(config, "kassa.events.max.writers", 64);
    maxSlowWriters = ConfiguredLimit.of(config, "kassa.events.max.slow.writers", 32);
    slowAfter = ConfiguredDuration.of(config, "kassa.events.slow.after", "PT1S");
    maxRenderings = ConfiguredLimit.of(config, "kassa.events.max.renderings", 4);
    heartbeatInterval = ConfiguredDuration.of(config, "kassa.events.heartbeat.interval", "PT15S");
    retryDelay = ConfiguredDuration.of(config, "kassa.events.retry.delay", "PT3S");
    announceDelay = ConfiguredDuration.of(config, "kassa.events.announce.delay", "PT0.005S");
    compareInterval = ConfiguredDuration.of(config, "kassa.events.compare.interval", "PT10S");
  }

  @Override
  public String summary() {
    return "Up to " + maxStreams + " streams of cart events are kept open";
  }

  /** How many streams one server keeps open. */
  public int maxStreams() {
    return maxStreams;
  }

  /** How many of them may look at the same cart. */
  public int maxStreamsPerCart() {
    return maxStreamsPerCart;
  }

  /** How many carts are rendered for streams at the same time; each takes a database connection. */
  public int maxRenderings() {
    return maxRenderings;
  }

  /** How many clients that are not slow are written to at the same time. */
  public int maxWriters() {
    return maxWriters;
  }

  /**
   * How many slow clients are written to besides, until the server's write timeout drops them; each
   * takes a thread.
   */
  public int maxSlowWriters() {
    return maxSlowWriters;
  }

  /** A client that has not taken an event for so long is slow; it is noticed within a second. */
  public Duration slowAfter() {
    return slowAfter;
  }

  /** After so much silence a stream says that it still lives. */
  public Duration heartbeatInterval() {
    return heartbeatInterval;
  }

  /** For how long a browser waits before it opens a stream again. */
  public Duration retryDelay() {
    return retryDelay;
  }

  /** For how long changed carts are gathered before the other servers are told. */
  public Duration announceDelay() {
    return announceDelay;
  }

  /** How often watched carts are compared with the database, where several servers may share it. */
  public Duration compareInterval() {
    return compareInterval;
  }
}
