package io.kassa.domain.payment;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;

/**
 * The sums of a payment.
 *
 * @param authorized what the provider held at the beginning, or was changed to
 * @param capturing asked for, and not known to be taken
 * @param refunding to be given back, and not known to be
 * @param released given up, or about to be
 * @param credit taken for no delivery yet; the next deliveries use it up
 * @param remaining what can still be asked for
 * @param refundable what can still be given back
 */
public record PaymentBalance(
    Money authorized,
    Money capturing,
    Money captured,
    Money refunding,
    Money refunded,
    Money released,
    Money credit,
    Money remaining,
    Money refundable) {

  static PaymentBalance of(PaymentTotals totals, CurrencyCode currency) {
    return new PaymentBalance(
        new Money(totals.authorized(), currency),
        new Money(totals.capturing(), currency),
        new Money(totals.captured(), currency),
        new Money(totals.refunding(), currency),
        new Money(totals.refunded(), currency),
        new Money(totals.released(), currency),
        new Money(totals.credit(), currency),
        new Money(totals.remaining(), currency),
        new Money(totals.refundable(), currency));
  }

  /** What the provider holds, or is about to take of it: neither taken nor given up. */
  public Money held() {
    return remaining.plus(capturing);
  }

  /**
   * That something is held.
   *
   * @throws Rejection NOTHING_LEFT
   */
  public void requireHeld() {
    if (held().isZero()) {
      throw new Rejection(ErrorCode.NOTHING_LEFT, "Nothing is held any more.");
    }
  }

  /** Whether something was taken, or is being taken. */
  public boolean isTouched() {
    return !captured.isZero() || !capturing.isZero();
  }
}
