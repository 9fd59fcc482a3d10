package io.kassa.playground.kustom.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When an event that nobody took is sent again. Kustom says only that it goes on for three days;
 * the pauses are those that Standard Webhooks recommends.
 */
public final class WebhookSchedule {
  /** The pauses after the first attempt, the second, and so on; together less than three days. */
  public static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(20));

  private WebhookSchedule() {}

  /** When the attempt after this many is due; empty when it was the last. */
  static Optional<Instant> next(int attempts, Instant now) {
    return attempts > PAUSES.size()
        ? Optional.empty()
        : Optional.of(now.plus(PAUSES.get(attempts - 1)));
  }
}
