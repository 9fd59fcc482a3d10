package io.kassa.domain.kustom.externalpayment;

import java.util.Optional;

/** All handoffs. Every method needs a transaction. */
public interface Handoffs {

  /** Keeps a new handoff. */
  void add(Handoff handoff);

  Optional<Handoff> find(HandoffToken token);
}
