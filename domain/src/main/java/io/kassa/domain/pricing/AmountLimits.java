package io.kassa.domain.pricing;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.money.Money;
import java.util.Map;

/** The largest amounts that an order may hold; the payment side takes no larger ones. */
final class AmountLimits {

  /** Minor units of one line before discount (Checkout API, order_line.total_amount). */
  private static final long MAX_LINE_MINOR = 100_000_000;

  /** Minor units of all lines before discount (Order Management API, money limits). */
  private static final long MAX_ORDER_MINOR = 200_000_000;

  /** Tax on top can double an amount at most, so net amounts get half of each limit. */
  private static final int TAX_FACTOR = 2;

  private AmountLimits() {}

  static Money requireLine(Money unitPrice, long quantity, boolean taxIncluded) {
    long limit = taxIncluded ? MAX_LINE_MINOR : MAX_LINE_MINOR / TAX_FACTOR;
    if (quantity > limit || unitPrice.minor() > limit || unitPrice.minor() * quantity > limit) {
      throw exceeded("One line of a cart", limit, unitPrice);
    }
    return unitPrice.times(quantity);
  }

  static void requireOrder(Money total, boolean taxIncluded) {
    long limit = taxIncluded ? MAX_ORDER_MINOR : MAX_ORDER_MINOR / TAX_FACTOR;
    if (total.minor() > limit) {
      throw exceeded("A cart", limit, total);
    }
  }

  private static Rejection exceeded(String what, long limit, Money amount) {
    Money most = new Money(limit, amount.currency());
    return new Rejection(
        ErrorCode.CART_LIMIT_EXCEEDED,
        what + " may cost " + most.toMajor().toPlainString() + " at most.",
        Map.of("limit", most.toMajor()));
  }
}
