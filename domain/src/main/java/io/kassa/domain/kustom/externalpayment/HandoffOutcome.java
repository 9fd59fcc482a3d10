package io.kassa.domain.kustom.externalpayment;

import io.kassa.domain.profile.LocaleTag;
import java.util.Optional;

/** What a handoff ended with. */
public sealed interface HandoffOutcome {

  /**
   * The cart has the address; the browser goes on.
   *
   * @param address absolute, in ASCII
   */
  record Forward(String address) implements HandoffOutcome {}

  /**
   * The shopper must not go on: a cart without an address can't be fulfilled.
   *
   * @param shopper nothing if the handoff is not known
   */
  record DeadEnd(Reason reason, Optional<Shopper> shopper) implements HandoffOutcome {}

  /**
   * Whom to tell, and where to send them back to.
   *
   * @param checkoutUrl the shop's page, an https address
   */
  record Shopper(LocaleTag locale, String checkoutUrl) {}

  /** Why not. */
  enum Reason {
    /** There is no such handoff. */
    UNKNOWN,
    /** The cart is being paid with another Kustom order, or Kustom has none any more. */
    OUTDATED,
    /** The cart has become an order, or its Kustom order is paid. */
    ORDERED,
    /** Kustom has no address to which something could be sent. */
    NO_ADDRESS,
    /** The cart does not take the address: the shop does not deliver there, for instance. */
    ADDRESS_REFUSED,
    /** Kustom does not say, or the cart is busy; it may go well in a moment. */
    NOT_NOW
  }
}
