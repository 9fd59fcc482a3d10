package io.kassa.domain.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
public final class MovableClock extends Clock {

  /** When tests begin: in the morning, with microseconds, as databases keep them. */
  public static final Instant START = Instant.parse("2026-05-04T08:30:15.123456Z");

  private Instant now = START;
  private Duration tick = Duration.ZERO;

  /** Lets time pass. */
  public void advance(Duration duration) {
    now = now.plus(duration);
  }

  /** From now on time passes whenever somebody looks. */
  public void tick(Duration duration) {
    tick = duration;
  }

  @Override
  public Instant instant() {
    now = now.plus(tick);
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
