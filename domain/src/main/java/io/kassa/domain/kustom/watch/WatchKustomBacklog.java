package io.kassa.domain.kustom.watch;

import io.kassa.domain.kustom.KustomBacklog;
import io.kassa.domain.kustom.KustomBacklog.Waiting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Shows how the orders at Kustom are getting on. */
@Stateless
public class WatchKustomBacklog {

  /** An order that is due for longer is looked at too late: the watch does not keep up. */
  private static final Duration PROMPT = Duration.ofSeconds(30);

  @Inject KustomBacklog backlog;
  @Inject Clock clock;

  /**
   * How much there is to do.
   *
   * @param watched orders that are looked after
   * @param overdue those that should have been looked at half a minute ago
   * @param unplaced those that are paid and have no order of ours
   * @param unsettled orders of ours that Kustom has not heard of
   */
  public record Backlog(long watched, long overdue, Aged unplaced, Aged unsettled) {

    /** Nothing, as far as anybody has looked. */
    public static Backlog none() {
      return new Backlog(0, 0, new Aged(0, 0), new Aged(0, 0));
    }
  }

  /**
   * Some orders.
   *
   * @param oldestSeconds for how long the oldest of them waits; 0 if there is none
   */
  public record Aged(long count, long oldestSeconds) {}

  /** As it is now. */
  public Backlog look() {
    Instant now = clock.instant();
    return new Backlog(
        backlog.watched(),
        backlog.dueBefore(now.minus(PROMPT)),
        aged(backlog.unplaced(), now),
        aged(backlog.unsettled(), now));
  }

  private static Aged aged(Waiting waiting, Instant now) {
    long seconds = waiting.oldest().map(it -> Duration.between(it, now).toSeconds()).orElse(0L);
    return new Aged(waiting.count(), Math.max(0, seconds));
  }
}
