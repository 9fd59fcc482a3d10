package io.kassa.domain.filtrera.run;

import java.time.Duration;

/**
 * How much one run of a program may take.
 *
 * @param steps expressions and elements of lists
 * @param time from the beginning of the run
 * @param depth expressions within expressions, calls included
 * @param elements elements and fields of all lists, records, maps and tuples that are kept
 * @param characters characters of all texts that are made
 */
public record Limits(long steps, Duration time, int depth, long elements, long characters) {

  /** What a rule needs, many times over. */
  public static final Limits STANDARD =
      new Limits(1_000_000, Duration.ofSeconds(1), 400, 100_000, 1_000_000);

  /** The same with another time. */
  public Limits within(Duration newTime) {
    return new Limits(steps, newTime, depth, elements, characters);
  }
}
