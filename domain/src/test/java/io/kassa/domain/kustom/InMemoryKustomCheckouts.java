package io.kassa.domain.kustom;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.contract.InMemoryStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Our records of Kustom orders in memory. */
public final class InMemoryKustomCheckouts extends InMemoryStore<KustomCheckout>
    implements KustomCheckouts {

  public InMemoryKustomCheckouts() {
    super(
        List.of(
            KustomCheckout::checkoutId,
            KustomCheckout::orderId,
            checkout -> checkout.isLiving() ? checkout.cartId() : Optional.empty()));
  }

  @Override
  public Optional<KustomCheckout> lock(UUID checkoutId) {
    return locked(it -> it.checkoutId().equals(checkoutId));
  }

  @Override
  public Optional<KustomCheckout> findLiving(CartId cartId) {
    return entries(it -> it.isLiving() && it.cartId().equals(cartId)).findFirst();
  }

  @Override
  public List<KustomCheckout> findAll(CartId cartId) {
    return entries(it -> it.cartId().equals(cartId))
        .sorted(Comparator.comparing(KustomCheckout::createdAt))
        .toList();
  }

  @Override
  public Optional<KustomCheckout> find(KustomOrderId orderId) {
    return entries(it -> it.orderId().equals(Optional.of(orderId))).findFirst();
  }

  @Override
  public void flush() {
    flushAdded();
  }

  @Override
  public Optional<KustomCheckout> findByCallbackToken(CallbackToken token) {
    return entries(it -> it.isCallbackToken(token)).findFirst();
  }

  @Override
  public Optional<KustomCheckout> find(UUID checkoutId) {
    return entries(it -> it.checkoutId().equals(checkoutId)).findFirst();
  }

  @Override
  public Optional<KustomCheckout> lockNextToLookAt(Instant now) {
    return lockedUnlessHeld(
        entries(it -> it.looks().nextAt().filter(at -> !at.isAfter(now)).isPresent())
            .sorted(Comparator.comparing(it -> it.looks().nextAt().orElseThrow())));
  }
}
