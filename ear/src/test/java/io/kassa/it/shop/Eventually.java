package io.kassa.it.shop;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what happens by and by. */
public final class Eventually {
  private static final Duration LIMIT = Duration.ofSeconds(40);
  private static final long POLL_MILLIS = 100;

  private Eventually() {}

  /** Looks again and again until it is so. */
  public static void isTrue(BooleanSupplier question) {
    isTrueWithin(LIMIT, question);
  }

  /** The same for what takes longer, as whatever servers that come and go have to do with. */
  public static void isTrueWithin(Duration limit, BooleanSupplier question) {
    Instant deadline = Instant.now().plus(limit);
    while (!question.getAsBoolean()) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("It did not happen within " + limit);
      }
      pause();
    }
  }

  /** Waits a little before the next try. */
  public static void pause() {
    try {
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
