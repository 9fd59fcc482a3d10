package io.kassa.playground.kustom.ordermanagement;

import java.util.Optional;

/** Hears of every bought order that is new or has changed. */
@FunctionalInterface
public interface OrderWatch {
  /**
   * Hears of one; must not wait for anybody.
   *
   * @param before absent when the order was just bought
   */
  void changed(Optional<ManagedOrder> before, ManagedOrder after);
}
