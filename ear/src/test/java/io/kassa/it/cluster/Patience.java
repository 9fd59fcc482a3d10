package io.kassa.it.cluster;

import io.kassa.it.shop.Eventually;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How long is waited while servers come and go: a slow machine proves nothing. */
final class Patience {
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private Patience() {}

  static void waits(BooleanSupplier question) {
    Eventually.isTrueWithin(LIMIT, question);
  }
}
