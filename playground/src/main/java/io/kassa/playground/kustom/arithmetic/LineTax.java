package io.kassa.playground.kustom.arithmetic;

/** The tax inside an amount that includes it. */
public final class LineTax {
  private static final long WHOLE = 10_000;

  private LineTax() {}

  /**
   * The tax in minor units, rounded half away from zero.
   *
   * @param totalAmount in minor units, of either sign, at most 200,000,000
   * @param taxRate percent times 100, 0 to 10,000
   */
  public static long inside(long totalAmount, long taxRate) {
    long divisor = WHOLE + taxRate;
    long doubled = 2 * Math.abs(totalAmount) * taxRate + divisor;
    return Long.signum(totalAmount) * (doubled / (2 * divisor));
  }

  /** Whether the tax is off by one minor unit at most from the exact, unrounded one. */
  static boolean isTolerated(OrderLine line) {
    long divisor = WHOLE + line.taxRate();
    long difference = line.totalTaxAmount() * divisor - line.totalAmount() * line.taxRate();
    return Math.abs(difference) <= divisor;
  }
}
