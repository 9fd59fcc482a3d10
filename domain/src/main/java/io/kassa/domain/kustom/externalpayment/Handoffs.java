package io.kassa.domain.kustom.externalpayment;

import io.kassa.domain.cart.CartId;
import java.util.Optional;

/** All handoffs. Every method needs a transaction. */
public interface Handoffs {

  /** Keeps a new handoff. */
  void add(Handoff handoff);

  Optional<Handoff> find(HandoffToken token);

  /** Forgets those of a cart: no browser comes this way any more. */
  void removeAll(CartId cartId);
}
