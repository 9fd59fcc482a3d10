package io.kassa.domain.kustom.credential;

import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.credential.LoadCredentialSets.OrderSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Remembers which set created which order: that never changes. */
final class KnownOrders {

  /** Orders; the one that was not asked for longest is forgotten. */
  private static final int MAX_ORDERS = 10_000;

  private final Map<KustomOrderId, Optional<UUID>> sets =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<KustomOrderId, Optional<UUID>> eldest) {
          return size() > MAX_ORDERS;
        }
      };

  /** Looks it up, unless it is known; an order that nobody knows is not remembered. */
  Optional<UUID> find(KustomOrderId orderId, Function<KustomOrderId, Optional<OrderSet>> look) {
    synchronized (sets) {
      Optional<UUID> remembered = sets.remove(orderId);
      if (remembered != null) {
        sets.put(orderId, remembered); // as the youngest
        return remembered;
      }
    }
    Optional<OrderSet> found = look.apply(orderId);
    synchronized (sets) {
      found.ifPresent(it -> sets.put(orderId, it.setId()));
    }
    return found.flatMap(OrderSet::setId);
  }
}
