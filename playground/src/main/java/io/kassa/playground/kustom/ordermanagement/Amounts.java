package io.kassa.playground.kustom.ordermanagement;

/**
 * The money of an order, in minor units.
 *
 * @param order authorized now
 * @param original authorized at the purchase
 * @param remaining still to be captured
 */
public record Amounts(long order, long original, long captured, long refunded, long remaining) {
  /** Authorized just now. */
  public static Amounts authorized(long amount) {
    return new Amounts(amount, amount, 0, 0, amount);
  }

  Amounts capture(long amount) {
    return new Amounts(order, original, captured + amount, refunded, remaining - amount);
  }

  Amounts refund(long amount) {
    return new Amounts(order, original, captured, refunded + amount, remaining);
  }

  Amounts release() {
    return new Amounts(order, original, captured, refunded, 0);
  }

  Amounts authorize(long amount) {
    return new Amounts(amount, original, captured, refunded, amount - captured);
  }
}
