package io.kassa.domain.stock;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Clears away holds that have ended: they hold nothing, but their rows would stay for ever. */
@Stateless
public class ForgetEndedHolds {

  /** Rows of one transaction. */
  static final int BATCH = 500;

  @Inject Stock stock;
  @Inject Clock clock;

  /**
   * Clears some away, in one transaction.
   *
   * @return whether there may be more
   */
  public boolean forget() {
    return stock.forgetEnded(clock.instant(), BATCH) == BATCH;
  }
}
