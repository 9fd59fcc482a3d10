package io.kassa.domain.kustom.watch;

import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomPurchase;

/** What Kustom says about an order. */
public sealed interface Sighting {

  /** The checkout says that it is paid. */
  record Complete(KustomOrder order) implements Sighting {}

  /** Order management knows it, and has its money. */
  record Bought(KustomPurchase purchase) implements Sighting {}

  /** It was bought, and its money is not to be had any more. */
  record Lost(KustomPurchase purchase) implements Sighting {}

  /** It is not paid, but may be. */
  record Unpaid() implements Sighting {}

  /** Neither of Kustom's APIs knows it. */
  record Missing() implements Sighting {}

  /** Kustom says nothing, or nothing about the order. */
  record Unanswered() implements Sighting {}
}
