package io.kassa.benchmark.load;

import java.time.Duration;
import java.util.Optional;
import org.HdrHistogram.Histogram;

/** What rounds of one service have shown, in nanoseconds. */
final class Measured {
  private static final long LONGEST_NANOS = Duration.ofMinutes(2).toNanos();
  private static final int DIGITS = 3;

  private final Histogram mutations = new Histogram(LONGEST_NANOS, DIGITS);
  private final Histogram reads = new Histogram(LONGEST_NANOS, DIGITS);
  private Duration wall = Duration.ZERO;
  private Duration processor = Duration.ZERO;
  private long errors;
  private Optional<String> firstError = Optional.empty();

  Histogram mutations() {
    return mutations;
  }

  Histogram reads() {
    return reads;
  }

  void failed(String how) {
    errors++;
    firstError = firstError.or(() -> Optional.of(how));
  }

  void took(Duration wallTime, Duration processorTime) {
    wall = wall.plus(wallTime);
    processor = processor.plus(processorTime);
  }

  void add(Measured other) {
    mutations.add(other.mutations);
    reads.add(other.reads);
    wall = wall.plus(other.wall);
    processor = processor.plus(other.processor);
    errors += other.errors;
    firstError = firstError.or(() -> other.firstError);
  }

  double mutationsPerSecond() {
    return mutations.getTotalCount() * 1e9 / Math.max(1, wall.toNanos());
  }

  /** Of the server's, for one call of any kind. */
  double processorMillisPerCall() {
    long calls = mutations.getTotalCount() + reads.getTotalCount();
    return processor.toNanos() / 1e6 / Math.max(1, calls);
  }

  long errors() {
    return errors;
  }

  Optional<String> firstError() {
    return firstError;
  }
}
