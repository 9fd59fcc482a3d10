package io.kassa.playground.kustom.callback;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * When a push is sent: 2, 5, 15, 30 and 60 minutes after the purchase, then every 4 hours for 48
 * hours. (Kustom Checkout, confirm purchase) That all of these count from the purchase is assumed.
 */
public final class PushSchedule {
  /** How long after the purchase the pushes are sent. */
  public static final List<Duration> SINCE_PURCHASE =
      Stream.concat(
              Stream.of(2, 5, 15, 30, 60).map(Duration::ofMinutes),
              LongStream.rangeClosed(1, 12).mapToObj(step -> Duration.ofHours(4 * step)))
          .toList();

  private PushSchedule() {}

  /** The first push after this time; several that were missed are made up for by one. */
  public static Optional<Instant> next(Instant purchasedAt, Instant after) {
    return SINCE_PURCHASE.stream()
        .map(purchasedAt::plus)
        .filter(due -> due.isAfter(after))
        .findFirst();
  }
}
