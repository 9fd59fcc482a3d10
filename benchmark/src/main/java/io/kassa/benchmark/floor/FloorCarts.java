package io.kassa.benchmark.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Carts as a row each and a row for each item. A change is one transaction that holds the cart's
 * row: lock, write, read for the answer, commit.
 */
final class FloorCarts {
  private static final String LOCK =
      "SELECT cart_number FROM floor_cart WHERE cart_id = ? FOR UPDATE";
  private static final String ITEMS =
      "SELECT item_id, product_number, quantity FROM floor_item WHERE cart_id = ? ORDER BY place";
  private static final String ADD =
      "INSERT INTO floor_item (cart_id, item_id, product_number, quantity) VALUES (?, ?, ?, ?)";
  private static final String SET =
      "UPDATE floor_item SET quantity = ? WHERE cart_id = ? AND item_id = ?";
  private static final String READ =
      """
      SELECT c.cart_number, i.item_id, i.product_number, i.quantity FROM floor_cart c
      LEFT JOIN floor_item i ON i.cart_id = c.cart_id WHERE c.cart_id = ? ORDER BY i.place
      """;

  private final DataSource database;

  FloorCarts(DataSource database) {
    this.database = database;
  }

  void createTables() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          CREATE TABLE IF NOT EXISTS floor_cart (
            cart_id UUID PRIMARY KEY, cart_number VARCHAR(40) NOT NULL)
          """);
      statement.execute(
          """
          CREATE TABLE IF NOT EXISTS floor_item (
            cart_id UUID NOT NULL REFERENCES floor_cart, item_id UUID NOT NULL,
            product_number VARCHAR(255) NOT NULL, quantity INTEGER NOT NULL,
            place BIGINT GENERATED ALWAYS AS IDENTITY, PRIMARY KEY (cart_id, item_id))
          """);
    }
  }

  UUID open() throws SQLException {
    UUID cartId = UUID.randomUUID();
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO floor_cart VALUES (?, ?)")) {
      insert.setObject(1, cartId);
      insert.setString(2, "F" + cartId.toString().substring(0, 8));
      insert.executeUpdate();
    }
    return cartId;
  }

  FloorCart addItem(UUID cartId, String productNumber, int quantity) throws SQLException {
    return change(
        cartId,
        ADD,
        add -> {
          add.setObject(1, cartId);
          add.setObject(2, UUID.randomUUID());
          add.setString(3, productNumber);
          add.setInt(4, quantity);
        });
  }

  FloorCart setQuantity(UUID cartId, UUID itemId, int quantity) throws SQLException {
    return change(
        cartId,
        SET,
        set -> {
          set.setInt(1, quantity);
          set.setObject(2, cartId);
          set.setObject(3, itemId);
        });
  }

  FloorCart read(UUID cartId) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(READ)) {
      read.setObject(1, cartId);
      String cartNumber = "";
      List<FloorCart.Item> items = new ArrayList<>();
      try (ResultSet rows = read.executeQuery()) {
        while (rows.next()) {
          cartNumber = rows.getString(1);
          if (rows.getObject(2) != null) {
            items.add(item(rows, 2));
          }
        }
      }
      return new FloorCart(cartId, cartNumber, items);
    }
  }

  private interface Parameters {
    void setOn(PreparedStatement statement) throws SQLException;
  }

  private FloorCart change(UUID cartId, String sql, Parameters parameters) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        String cartNumber = lock(connection, cartId);
        try (PreparedStatement write = connection.prepareStatement(sql)) {
          parameters.setOn(write);
          write.executeUpdate();
        }
        FloorCart cart = new FloorCart(cartId, cartNumber, items(connection, cartId));
        connection.commit();
        return cart;
      } catch (SQLException problem) {
        connection.rollback();
        throw problem;
      }
    }
  }

  private static String lock(Connection connection, UUID cartId) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
      lock.setObject(1, cartId);
      try (ResultSet row = lock.executeQuery()) {
        if (!row.next()) {
          throw new SQLException("No such cart");
        }
        return row.getString(1);
      }
    }
  }

  private static List<FloorCart.Item> items(Connection connection, UUID cartId)
      throws SQLException {
    try (PreparedStatement read = connection.prepareStatement(ITEMS)) {
      read.setObject(1, cartId);
      List<FloorCart.Item> items = new ArrayList<>();
      try (ResultSet rows = read.executeQuery()) {
        while (rows.next()) {
          items.add(item(rows, 1));
        }
      }
      return items;
    }
  }

  private static FloorCart.Item item(ResultSet rows, int first) throws SQLException {
    return new FloorCart.Item(
        rows.getObject(first, UUID.class), rows.getString(first + 1), rows.getInt(first + 2));
  }
}
