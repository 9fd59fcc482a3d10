package io.kassa.persistence.cart.live;

import io.kassa.domain.cart.CartId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A connection on which notifications arrive. What is PostgreSQL's own is called by name, because
 * its driver is not on the application's class path.
 */
final class ListeningConnection implements AutoCloseable {

  private static final String REVISIONS =
      "SELECT cart_id, revision FROM cart WHERE cart_id = ANY (?)";

  private final Connection connection;
  private final Method getNotifications;
  private final Method getParameter;

  /**
   * Listens on this channel from now on.
   *
   * @throws SQLException if that can't be; then the connection is closed
   */
  ListeningConnection(Connection connection, String channel) throws SQLException {
    this.connection = connection;
    ClassLoader driver = connection.getClass().getClassLoader();
    try (Statement statement = connection.createStatement()) {
      getNotifications =
          driver.loadClass("org.postgresql.PGConnection").getMethod("getNotifications", int.class);
      getParameter = driver.loadClass("org.postgresql.PGNotification").getMethod("getParameter");
      statement.execute("LISTEN " + channel);
    } catch (ReflectiveOperationException missing) {
      throw closed(new SQLException("PostgreSQL's driver is not as expected", missing));
    } catch (SQLException refused) {
      throw closed(refused);
    }
  }

  private SQLException closed(SQLException problem) {
    try {
      connection.close();
    } catch (SQLException already) {
      problem.addSuppressed(already);
    }
    return problem;
  }

  /** What arrived; waits for it, but no longer than this. */
  List<String> notifications(Duration longest) throws SQLException {
    Object[] arrived = (Object[]) call(getNotifications, connection, (int) longest.toMillis());
    List<String> payloads = new ArrayList<>();
    for (Object notification : arrived == null ? new Object[0] : arrived) {
      payloads.add((String) call(getParameter, notification));
    }
    return payloads;
  }

  /** The revision of each of these carts that exists. */
  Map<CartId, Long> revisions(Collection<CartId> carts) throws SQLException {
    Object[] ids = carts.stream().map(CartId::value).toArray();
    Map<CartId, Long> revisions = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(REVISIONS)) {
      statement.setArray(1, connection.createArrayOf("uuid", ids));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          revisions.put(new CartId(rows.getObject(1, UUID.class)), rows.getLong(2));
        }
      }
    }
    return revisions;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private static Object call(Method method, Object target, Object... arguments)
      throws SQLException {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failed) {
      throw new SQLException(failed.getCause());
    } catch (IllegalAccessException closed) {
      throw new SQLException(closed);
    }
  }
}
