package io.kassa.domain.money;

/**
 * A tax rate in hundredths of a percent: 25 % is 2500 (Kustom's {@code tax_rate}, Checkout API
 * order_line).
 *
 * @param basisPoints 0 to 10000
 */
public record TaxRate(int basisPoints) {

  private static final int WHOLE = 10_000;

  public TaxRate {
    if (basisPoints < 0 || basisPoints > WHOLE) {
      throw new IllegalArgumentException("Tax rate out of 0..10000: " + basisPoints);
    }
  }

  /** The tax inside an amount that includes it, rounded half up to the minor unit. */
  public Money taxWithin(Money gross) {
    long tax =
        Rounding.divideHalfUp(
            Math.multiplyExact(gross.minor(), basisPoints), (long) WHOLE + basisPoints);
    return new Money(tax, gross.currency());
  }

  /** The tax that comes on top of an amount without it, rounded half up to the minor unit. */
  public Money taxOnTopOf(Money net) {
    long tax = Rounding.divideHalfUp(Math.multiplyExact(net.minor(), basisPoints), WHOLE);
    return new Money(tax, net.currency());
  }
}
