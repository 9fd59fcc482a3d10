package io.kassa.persistence.administration;

import io.kassa.domain.administration.CartLine;
import io.kassa.domain.administration.CartQuery;
import io.kassa.domain.field.UuidText;
import io.kassa.persistence.sql.Row;
import io.kassa.persistence.sql.UtcTimestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A search for carts in SQL. Ids and numbers are compared as a whole, so that each comparison has
 * an index.
 */
record CartSearch(String sql, List<Object> parameters) {

  private static final String LINES =
      """
      SELECT c.cart_id, c.cart_number, c.cart_state, c.profile_key, o.order_number, o.order_state,
        (SELECT MAX(k.settled_at) FROM kustom_checkout k WHERE k.cart_id = c.cart_id),
        (SELECT COUNT(*) FROM review_case r
          WHERE r.cart_id = CAST(c.cart_id AS VARCHAR(36)) AND r.closed_at IS NULL),
        c.created_at, c.changed_at
      FROM cart c LEFT JOIN customer_order o ON o.cart_id = c.cart_id
      WHERE 1 = 1
      """;

  private static final String NAMED =
      """
       AND c.cart_id IN (
        SELECT cart_id FROM cart WHERE cart_number = ?%1$d
        UNION SELECT cart_id FROM customer_order WHERE order_number = ?%1$d
        UNION SELECT cart_id FROM kustom_checkout
          WHERE kustom_order_id = ?%1$d OR klarna_reference = ?%1$d
        UNION SELECT po.cart_id FROM customer_order po
          JOIN order_payment op ON op.order_id = po.order_id
          JOIN payment p ON p.payment_id = op.payment_id WHERE p.payment_number = ?%1$d
      """;

  static CartSearch of(CartQuery query) {
    StringBuilder sql = new StringBuilder(LINES);
    List<Object> parameters = new ArrayList<>();
    if (!query.text().isEmpty()) {
      parameters.add(query.text());
      sql.append(NAMED.formatted(parameters.size()));
      UuidText.read(query.text())
          .map(UUID::toString)
          .ifPresent(
              id -> {
                parameters.add(id);
                sql.append(" UNION SELECT CAST(?").append(parameters.size()).append(" AS UUID)");
              });
      sql.append(')');
    }
    query
        .orderState()
        .ifPresent(
            state -> {
              parameters.add(state);
              sql.append(" AND o.order_state = ?").append(parameters.size());
            });
    query
        .before()
        .ifPresent(
            before -> {
              parameters.add(UtcTimestamp.of(before));
              sql.append(" AND c.created_at < ?").append(parameters.size());
            });
    return new CartSearch(sql.append(" ORDER BY c.created_at DESC").toString(), parameters);
  }

  static CartLine line(Row row) {
    return new CartLine(
        row.id(0),
        row.text(1),
        row.text(2),
        row.text(3),
        row.optional(4),
        row.optional(5),
        row.optionalTime(6),
        row.number(7),
        row.time(8),
        row.time(9));
  }
}
