package io.kassa.domain.kustom.externalpayment;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.contract.InMemoryStore;
import java.util.List;
import java.util.Optional;

/** Handoffs in memory. */
public final class InMemoryHandoffs extends InMemoryStore<Handoff> implements Handoffs {

  public InMemoryHandoffs() {
    super(List.of(Handoff::tokenHash));
  }

  @Override
  public Optional<Handoff> find(HandoffToken token) {
    return entries().filter(it -> it.tokenHash().equals(token.hash())).findFirst();
  }

  @Override
  public void removeAll(CartId cartId) {
    remove(it -> it.cartId().equals(cartId));
  }
}
