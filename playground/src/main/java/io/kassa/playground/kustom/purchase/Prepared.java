package io.kassa.playground.kustom.purchase;

import io.kassa.playground.kustom.checkout.CheckoutOrder;

/** An order when "buy" is pressed. */
sealed interface Prepared {
  /** Filled in, waiting for the merchant's word. */
  record Ready(CheckoutOrder order) implements Prepared {}

  /** There is nothing to buy, or it was bought before. */
  record Settled(PurchaseOutcome outcome) implements Prepared {}
}
