package io.kassa.benchmark.load;

/** When a round ends; set when it begins. */
final class Deadline {
  private volatile long nanos;

  /** On the clock {@link System#nanoTime}. */
  void set(long nanoTime) {
    nanos = nanoTime;
  }

  boolean isPassed() {
    return System.nanoTime() - nanos >= 0;
  }
}
