package io.kassa.playground.fault;

import java.util.Optional;
import java.util.Random;

/** How often a rule strikes: at most so many times, and only by chance if a chance is set. */
public final class Occurrence {
  /** The chance of a rule that always strikes. */
  public static final int ALWAYS_PER_MILLE = 1000;

  private final int perMille;
  private final Random random;
  private Optional<Integer> timesLeft;

  /**
   * A rule's limits.
   *
   * @param times how often it strikes at most; absent for no limit
   * @param perMille the chance of each request, 0 to 1000
   * @param seed makes the chances the same in every run
   */
  public Occurrence(Optional<Integer> times, int perMille, long seed) {
    this.timesLeft = times;
    this.perMille = perMille;
    this.random = new Random(seed);
  }

  /** Whether the rule strikes now; if so, that is one time less. */
  public synchronized boolean strikes() {
    if (timesLeft.filter(left -> left <= 0).isPresent()
        || random.nextInt(ALWAYS_PER_MILLE) >= perMille) {
      return false;
    }
    timesLeft = timesLeft.map(left -> left - 1);
    return true;
  }

  /** How often the rule can still strike; absent for no limit. */
  public synchronized Optional<Integer> timesLeft() {
    return timesLeft;
  }
}
