package io.kassa.domain.fulfilment;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import java.math.BigDecimal;

/** Reads amounts as people write them. */
final class Amount {

  /** Minor units; Kustom takes no more at once (Order Management API, captured_amount). */
  private static final long MAX_AMOUNT = 200_000_000;

  private Amount() {}

  /**
   * An amount of more than nothing.
   *
   * @throws Rejection INVALID_AMOUNT
   */
  static Money of(BigDecimal major, CurrencyCode currency) {
    Money amount;
    try {
      amount = Money.ofMajor(major, currency);
    } catch (ArithmeticException tooFine) {
      throw new Rejection(
          ErrorCode.INVALID_AMOUNT,
          "An amount has at most " + currency.fractionDigits() + " decimals.");
    }
    if (amount.minor() <= 0 || amount.minor() > MAX_AMOUNT) {
      throw new Rejection(
          ErrorCode.INVALID_AMOUNT,
          "An amount is more than nothing and at most "
              + new Money(MAX_AMOUNT, currency).toMajor().toPlainString()
              + ".");
    }
    return amount;
  }
}
