package io.kassa.persistence.cart.live;

import io.kassa.domain.cart.CartId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one server tells the others: who it is and which carts it has changed. On the wire the ids
 * stand one after another with commas between them, the server's first.
 */
record CartNotification(UUID server, List<CartId> carts) {

  /** 36 characters and a comma each; PostgreSQL takes 7,999 bytes. */
  private static final int MAX_CARTS = 200;

  /** As many notifications as it takes. */
  static List<CartNotification> of(UUID server, Collection<CartId> carts) {
    List<CartId> all = List.copyOf(carts);
    List<CartNotification> notifications = new ArrayList<>();
    for (int from = 0; from < all.size(); from += MAX_CARTS) {
      int to = Math.min(all.size(), from + MAX_CARTS);
      notifications.add(new CartNotification(server, all.subList(from, to)));
    }
    return notifications;
  }

  /**
   * Reads one.
   *
   * @throws RuntimeException if it is none
   */
  static CartNotification parse(String payload) {
    List<String> ids = List.of(payload.split(",", -1));
    return new CartNotification(
        UUID.fromString(ids.get(0)),
        ids.subList(1, ids.size()).stream().map(CartId::fromString).toList());
  }

  String payload() {
    return Stream.concat(Stream.of(server.toString()), carts.stream().map(CartId::toString))
        .collect(Collectors.joining(","));
  }
}
