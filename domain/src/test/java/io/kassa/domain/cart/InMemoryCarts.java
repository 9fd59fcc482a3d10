package io.kassa.domain.cart;

import io.kassa.domain.contract.InMemoryStore;
import java.util.List;
import java.util.Optional;

/** Carts in memory. */
public final class InMemoryCarts extends InMemoryStore<Cart> implements Carts {

  public InMemoryCarts() {
    super(List.of(Cart::id, Cart::cartNumber));
  }

  @Override
  public Optional<Cart> find(CartId id) {
    return entries().filter(cart -> cart.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Cart> findByNumber(String cartNumber) {
    return entries().filter(cart -> cart.cartNumber().equals(cartNumber)).findFirst();
  }

  @Override
  public Optional<Cart> lock(CartId id) {
    return locked(cart -> cart.id().equals(id));
  }
}
