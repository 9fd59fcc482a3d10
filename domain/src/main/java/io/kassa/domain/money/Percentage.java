package io.kassa.domain.money;

/**
 * A share in hundredths of a percent.
 *
 * @param basisPoints 1 to 10000; 1000 is a tenth
 */
public record Percentage(int basisPoints) {

  private static final int WHOLE = 10_000;

  public Percentage {
    if (basisPoints < 1 || basisPoints > WHOLE) {
      throw new IllegalArgumentException("Percentage out of 1..10000: " + basisPoints);
    }
  }

  /** This share of an amount, rounded half up to the minor unit; never more than the amount. */
  public Money of(Money amount) {
    long share = Rounding.divideHalfUp(Math.multiplyExact(amount.minor(), basisPoints), WHOLE);
    return new Money(share, amount.currency());
  }
}
