package io.kassa.domain.cart.history;

import io.kassa.domain.cart.CartId;
import java.util.List;

/** The changes of carts that are on record. Every method needs a transaction. */
public interface CartChangeRecords {

  /** Changes of one cart that are shown at most, the newest. */
  int MAX_SHOWN = 1_000;

  /** Keeps these; each is the only one of its cart's revision. */
  void add(List<NotedChange> changes);

  /** The changes of this cart, oldest first, at most {@value #MAX_SHOWN}. */
  List<NotedChange> of(CartId cartId);
}
