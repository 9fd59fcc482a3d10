package io.kassa.playground.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that runs at the speed of another one and can be put forward. Safe for many threads. */
public final class StandInClock {
  /** The furthest the clock can be put forward in all: enough for every time limit of Kustom. */
  public static final Duration ADVANCE_MAX = Duration.ofDays(3650);

  private final Clock real;
  private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /** A clock that at first shows the same time as this one. */
  public StandInClock(Clock real) {
    this.real = real;
  }

  /** The time that everybody else has, however far this clock was put forward. */
  public Instant realNow() {
    return real.instant();
  }

  /** The time now. */
  public Instant now() {
    return real.instant().plus(offset.get());
  }

  /**
   * Puts the clock forward and tells the listeners.
   *
   * @return the new time
   * @throws IllegalArgumentException when the time would go back, or further than {@link
   *     #ADVANCE_MAX}
   */
  public Instant advance(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("The clock only goes forward");
    }
    offset.updateAndGet(before -> limited(before, by));
    listeners.forEach(Runnable::run);
    return now();
  }

  /** Shows real time again. */
  public void reset() {
    offset.set(Duration.ZERO);
  }

  /** Runs the listener after every advance, in the thread that advanced. */
  public void onAdvance(Runnable listener) {
    listeners.add(listener);
  }

  private static Duration limited(Duration before, Duration by) {
    if (by.compareTo(ADVANCE_MAX.minus(before)) > 0) {
      throw new IllegalArgumentException("The clock goes forward by ten years at most");
    }
    return before.plus(by);
  }
}
