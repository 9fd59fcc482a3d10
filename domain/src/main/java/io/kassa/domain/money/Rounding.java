package io.kassa.domain.money;

/** Division that rounds half away from zero, in whole numbers only. */
final class Rounding {

  private Rounding() {}

  static long divideHalfUp(long numerator, long denominator) {
    long magnitude = Math.addExact(Math.multiplyExact(2, Math.abs(numerator)), denominator);
    return Long.signum(numerator) * (magnitude / Math.multiplyExact(2, denominator));
  }
}
