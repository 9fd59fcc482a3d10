package io.kassa.domain.cart.live;

import io.kassa.domain.cart.RenderedCart;

/**
 * Looks at one cart. Its methods are called one after another, never at the same time; they have to
 * come back quickly, because few carts are rendered at once.
 */
public interface CartWatcher {

  /** The cart as it was last committed; it may be of the same revision as the one before. */
  void show(RenderedCart cart);

  /**
   * The cart can't be shown. After anything but a {@link io.kassa.domain.error.Rejection} it is
   * tried again.
   */
  void fail(RuntimeException reason);
}
