package io.kassa.playground.kustom.checkout;

import java.util.Optional;

/**
 * What became of an order in one turn, and what to say about it.
 *
 * @param left the order that stays; empty when there is none, or it is to be forgotten
 */
public record Step<R>(Optional<CheckoutOrder> left, R result) {
  /** The order stays, changed or not. */
  public static <R> Step<R> keep(CheckoutOrder order, R result) {
    return new Step<>(Optional.of(order), result);
  }

  /** No order stays. */
  public static <R> Step<R> forget(R result) {
    return new Step<>(Optional.empty(), result);
  }
}
