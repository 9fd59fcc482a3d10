package io.kassa.playground.kustom.purchase;

import io.kassa.playground.kustom.callback.Verdict;

/** What became of a purchase. */
public sealed interface PurchaseOutcome {
  /** Bought, now or before; the browser goes on to this address. */
  record Complete(String redirectUrl) implements PurchaseOutcome {}

  /** Nothing was bought yet, and the merchant has nothing against it. */
  record Open() implements PurchaseOutcome {}

  /** The browser goes on to the page of an external payment method; the order stays incomplete. */
  record Away(String redirectUrl) implements PurchaseOutcome {}

  /** The merchant did not approve; the order is still incomplete. */
  record Stopped(Verdict verdict) implements PurchaseOutcome {}

  /** There is no such order, or it is over. */
  record UnknownOrder() implements PurchaseOutcome {}

  /** The order has no such shipping option. */
  record UnknownShippingOption() implements PurchaseOutcome {}

  /** The order has no such external payment method. */
  record UnknownExternalMethod() implements PurchaseOutcome {}
}
