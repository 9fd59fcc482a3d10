package io.kassa.domain.filtrera.value;

/**
 * Where a record was written. Records are equal wherever they were written, so all origins are.
 *
 * @param line from 1; 0 where it came from outside
 * @param column from 1; 0 where it came from outside
 */
public record Origin(int line, int column) {

  /** Not written in a program. */
  public static final Origin OUTSIDE = new Origin(0, 0);

  /** Whether it was not written in a program. */
  public boolean isOutside() {
    return line == 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Origin;
  }

  @Override
  public int hashCode() {
    return 1;
  }
}
