package io.kassa.persistence.cart.live;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.live.LiveCarts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds what nobody told: compares the carts that are watched here with the database. */
final class Comparing extends Repeated {

  private static final int CARTS_AT_ONCE = 500;

  private final DataSource database;
  private final LiveCarts carts;
  private final Duration interval;

  Comparing(DataSource database, LiveCarts carts, Duration interval) {
    this.database = database;
    this.carts = carts;
    this.interval = interval;
  }

  @Override
  void work() throws SQLException, InterruptedException {
    while (true) {
      Thread.sleep(interval.toMillis());
      Map<CartId, Long> shown = carts.shown();
      List<CartId> ids = List.copyOf(shown.keySet());
      for (int from = 0; from < ids.size(); from += CARTS_AT_ONCE) {
        compare(ids.subList(from, Math.min(ids.size(), from + CARTS_AT_ONCE)), shown);
      }
    }
  }

  private void compare(List<CartId> ids, Map<CartId, Long> shown) throws SQLException {
    String places = String.join(",", Collections.nCopies(ids.size(), "?"));
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT cart_id, revision FROM cart WHERE cart_id IN (" + places + ")")) {
      for (int i = 0; i < ids.size(); i++) {
        query.setObject(i + 1, ids.get(i).value());
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          CartId cartId = new CartId(rows.getObject(1, UUID.class));
          if (rows.getLong(2) > shown.get(cartId)) {
            carts.look(cartId);
          }
        }
      }
    }
  }
}
