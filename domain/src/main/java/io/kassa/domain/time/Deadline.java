package io.kassa.domain.time;

import java.time.Duration;

/** A moment after which nobody waits any more, whatever happens to the clock on the wall. */
public final class Deadline {

  private final long nanoTime;

  private Deadline(long nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** So much later than now. */
  public static Deadline in(Duration length) {
    return new Deadline(System.nanoTime() + length.toNanos());
  }

  /** What is left; nothing, not less, once it has passed. */
  public Duration left() {
    return Duration.ofNanos(Math.max(0, nanoTime - System.nanoTime()));
  }

  public boolean hasPassed() {
    return left().isZero();
  }
}
