package io.kassa.domain.administration;

import java.time.Instant;
import java.util.Optional;

/**
 * Which carts are sought, the newest first.
 *
 * @param text the whole id or number of a cart, its order, payment or Kustom order; empty: all
 * @param orderState {@code PENDING}, {@code CONFIRMED} or {@code CANCELLED}; nothing: also carts
 *     without an order
 * @param before only carts that were opened before that; the last of one page begins the next
 * @param limit 1 to {@value #MAX_LIMIT}
 */
public record CartQuery(
    String text, Optional<String> orderState, Optional<Instant> before, int limit) {

  /** Carts of one page. */
  public static final int MAX_LIMIT = 200;

  public CartQuery {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit is 1 to " + MAX_LIMIT);
    }
  }
}
