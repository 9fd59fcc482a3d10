package io.kassa.domain.cart.history;

import io.kassa.domain.cart.CartId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes in memory. */
public final class InMemoryCartChangeRecords implements CartChangeRecords {

  private final List<NotedChange> kept = new ArrayList<>();

  @Override
  public void add(List<NotedChange> changes) {
    kept.addAll(changes);
  }

  @Override
  public List<NotedChange> of(CartId cartId) {
    List<NotedChange> changes =
        kept.stream()
            .filter(change -> change.cartId().equals(cartId))
            .sorted(Comparator.comparing(NotedChange::revision))
            .toList();
    return changes.subList(Math.max(0, changes.size() - MAX_SHOWN), changes.size());
  }
}
