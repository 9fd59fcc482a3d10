package io.kassa.persistence.cart;

import io.kassa.domain.cart.Carts;
import io.kassa.domain.workbench.HeardEvents;
import io.kassa.persistence.database.TestDatabase;

/** The adapters of this room, for tests in others. */
public final class CartAdapters {

  private CartAdapters() {}

  public static Carts carts(TestDatabase database) {
    return database.injectedInto(new JpaCarts(new HeardEvents<>()));
  }
}
