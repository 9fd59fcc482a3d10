package io.kassa.persistence.cart.live;

import io.kassa.domain.cart.CartId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one server tells the others: which carts it has changed.
 *
 * @param server a random name, so that a server passes over what it said itself
 */
record Announcement(UUID server, List<CartId> carts) {

  /** PostgreSQL's channel. */
  static final String CHANNEL = "kassa_cart";

  /** As many as fit into PostgreSQL's 8000 bytes. */
  static final int MAX_CARTS = 200;

  private static final String SEPARATOR = ",";

  Announcement {
    carts = List.copyOf(carts);
  }

  static Announcement of(UUID server, Collection<CartId> carts) {
    return new Announcement(server, List.copyOf(carts));
  }

  /**
   * Reads what came over the channel.
   *
   * @throws IllegalArgumentException if somebody else wrote it
   */
  static Announcement of(String text) {
    String[] parts = text.split(SEPARATOR);
    return new Announcement(
        UUID.fromString(parts[0]),
        Stream.of(parts).skip(1).map(UUID::fromString).map(CartId::new).toList());
  }

  String text() {
    return Stream.concat(Stream.of(server.toString()), carts.stream().map(CartId::toString))
        .collect(Collectors.joining(SEPARATOR));
  }
}
