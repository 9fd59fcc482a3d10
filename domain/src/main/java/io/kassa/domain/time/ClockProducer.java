package io.kassa.domain.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives the system's clock, in UTC, to whoever injects a {@link Clock}. */
@ApplicationScoped
public class ClockProducer {

  @Produces
  Clock systemClock() {
    return Clock.systemUTC();
  }
}
