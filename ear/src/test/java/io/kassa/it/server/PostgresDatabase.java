package io.kassa.it.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An empty PostgreSQL database of its own; all of them live in one PostgreSQL for the whole run.
 */
public final class PostgresDatabase implements Database {
  private static final String USER = "postgres";
  private static final String PASSWORD = "of-no-consequence";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final String url;

  private PostgresDatabase(String url) {
    this.url = url;
  }

  /** Creates one that commits without waiting for the disk, as is enough for a test. */
  public static PostgresDatabase fresh() {
    return created(false);
  }

  /** Creates one that waits for the disk at each commit, as in production. */
  public static PostgresDatabase durable() {
    return created(true);
  }

  private static PostgresDatabase created(boolean durable) {
    String name = "kassa_" + COUNT.incrementAndGet();
    EmbeddedPostgres postgres = Running.POSTGRES;
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
      statement.execute("ALTER DATABASE " + name + " SET synchronous_commit TO " + durable);
    } catch (SQLException problem) {
      throw new IllegalStateException(problem);
    }
    return new PostgresDatabase("jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name);
  }

  @Override
  public Map<String, String> environment() {
    return Map.of("KASSA_DB_URL", url, "KASSA_DB_USER", USER, "KASSA_DB_PASSWORD", PASSWORD);
  }

  /** The one number that a query answers. */
  public long number(String sql, Object... parameters) {
    return Long.parseLong(text(sql, parameters));
  }

  /** Changes something behind the servers' backs. */
  public void change(String sql, Object... parameters) {
    try (Connection connection = DriverManager.getConnection(url, USER, PASSWORD);
        PreparedStatement statement = prepared(connection, sql, parameters)) {
      statement.execute();
    } catch (SQLException problem) {
      throw new IllegalStateException(problem);
    }
  }

  /** Does something while nobody else gets the rows that a query locks. */
  public void holding(String sql, Object parameter, Runnable action) {
    try (Connection connection = DriverManager.getConnection(url, USER, PASSWORD)) {
      connection.setAutoCommit(false);
      try (PreparedStatement statement = prepared(connection, sql, parameter)) {
        statement.execute();
        action.run();
      } finally {
        connection.rollback();
      }
    } catch (SQLException problem) {
      throw new IllegalStateException(problem);
    }
  }

  /** The one value that a query answers, as text. */
  public String text(String sql, Object... parameters) {
    try (Connection connection = DriverManager.getConnection(url, USER, PASSWORD);
        PreparedStatement statement = prepared(connection, sql, parameters)) {
      try (ResultSet rows = statement.executeQuery()) {
        if (!rows.next()) {
          throw new IllegalStateException("No row: " + sql);
        }
        return rows.getString(1);
      }
    } catch (SQLException problem) {
      throw new IllegalStateException(problem);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, uuidOrText(parameters[i]));
    }
    return statement;
  }

  private static Object uuidOrText(Object parameter) {
    return parameter instanceof UUID ? parameter : parameter.toString();
  }

  /** PostgreSQL itself starts with the first database. */
  private static final class Running {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }
  }
}
