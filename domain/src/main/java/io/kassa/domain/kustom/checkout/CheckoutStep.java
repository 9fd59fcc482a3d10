package io.kassa.domain.kustom.checkout;

import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.kustom.CallbackToken;
import io.kassa.domain.kustom.KustomOrderId;
import java.util.Optional;
import java.util.UUID;

/** What is to be done next so that the shopper gets a snippet. */
public sealed interface CheckoutStep {

  /**
   * Nobody has created an order; this caller may, until its lease ends.
   *
   * @param credentialSet with which it is created; nothing: with those of the configuration
   */
  record Create(
      UUID checkoutId, CallbackToken token, Optional<UUID> credentialSet, RenderedCart cart)
      implements CheckoutStep {}

  /** There is an order; ask Kustom about it. */
  record Reuse(UUID checkoutId, KustomOrderId orderId, RenderedCart cart) implements CheckoutStep {}

  /** Another caller is creating one. */
  record Wait() implements CheckoutStep {}
}
