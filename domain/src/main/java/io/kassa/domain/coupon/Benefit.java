package io.kassa.domain.coupon;

import io.kassa.domain.money.Money;
import io.kassa.domain.money.Percentage;

/** What a coupon takes off. */
public sealed interface Benefit {

  /** A share of what the products still cost. */
  record Share(Percentage percentage) implements Benefit {}

  /**
   * An amount off the products, never more than they cost, spread over them by value. It counts
   * with or without tax as the cart's prices do.
   */
  record Amount(Money amount) implements Benefit {}

  /** Delivery for nothing. */
  record FreeShipping() implements Benefit {}
}
