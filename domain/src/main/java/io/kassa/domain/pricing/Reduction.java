package io.kassa.domain.pricing;

import io.kassa.domain.money.Money;
import java.math.BigDecimal;

/** One thing that a promotion takes off. */
public sealed interface Reduction {

  /** What it is taken off. */
  Portion portion();

  /**
   * A share of what each of them costs. Shares of one promotion are added before they are rounded,
   * half up, to the minor unit.
   *
   * @param rate 0 up to 1, which is all of it
   */
  record Share(Portion portion, BigDecimal rate) implements Reduction {

    public Share {
      if (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException("A share is 0 up to 1, not " + rate.toPlainString());
      }
    }
  }

  /**
   * An amount off each of them, never more than it costs. It counts with or without tax as the
   * cart's prices do.
   */
  record Each(Portion portion, Money amount) implements Reduction {

    public Each {
      requireNothingAdded(amount);
    }
  }

  /** An amount off all of them together, never more than they cost, spread over them by value. */
  record Spread(Portion portion, Money amount) implements Reduction {

    public Spread {
      requireNothingAdded(amount);
    }
  }

  private static void requireNothingAdded(Money amount) {
    if (amount.minor() < 0) {
      throw new IllegalArgumentException("An amount that is taken off is not negative");
    }
  }
}
