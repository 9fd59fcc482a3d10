package io.kassa.batch.catalogue;

import java.math.BigDecimal;

/** Percentages as people write them: 25, or 5.5. */
final class Percent {

  private static final int DECIMALS = 2;

  private Percent() {}

  /**
   * Hundredths of a percent.
   *
   * @throws ArithmeticException if there are more than two decimals
   */
  static int toBasisPoints(BigDecimal percent) {
    return percent.movePointRight(DECIMALS).setScale(0).intValueExact();
  }
}
