package io.kassa.domain.retention;

import io.kassa.domain.cart.CartHooks;
import io.kassa.domain.workbench.MapConfig;
import java.time.Clock;
import java.util.Map;

/** The use cases of retention, with the periods that nobody has configured. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
public final class RetentionUseCases {

  private RetentionUseCases() {}

  /** Clears carts away and tells rules of them; no shopper is forgotten. */
  public static ClearLeftovers clearLeftovers(Leftovers leftovers, CartHooks carts, Clock clock) {
    ClearLeftovers clear = new ClearLeftovers();
    clear.leftovers = leftovers;
    clear.carts = carts;
    clear.settings = new RetentionSettings(new MapConfig(Map.of()));
    clear.clock = clock;
    return clear;
  }
}
