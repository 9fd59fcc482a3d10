package io.kassa.persistence.cart.live;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/** The database as a place where servers meet. */
@ApplicationScoped
class SharedDatabase {

  static final String CHANNEL = "kassa_cart";

  private final UUID server = UUID.randomUUID();

  @Resource(lookup = "jdbc/kassa")
  private DataSource pool;

  private Config config;

  SharedDatabase() {}

  @Inject
  SharedDatabase(Config config) {
    this.config = config;
  }

  /** By which this server knows its own notifications. */
  UUID server() {
    return server;
  }

  /** Whether other servers may be there too. */
  boolean isPostgres() {
    return config.getValue("kassa.db.url", String.class).startsWith("jdbc:postgresql:");
  }

  /** A connection of the pool. */
  Connection connection() throws SQLException {
    return pool.getConnection();
  }

  /** A connection beside the pool, to listen on; whoever opens it closes it. */
  ListeningConnection listen() throws SQLException {
    Driver driver = driver();
    Properties properties = new Properties();
    properties.setProperty("user", config.getValue("kassa.db.user", String.class));
    config
        .getOptionalValue("kassa.db.password", String.class)
        .ifPresent(password -> properties.setProperty("password", password));
    properties.setProperty("ApplicationName", "kassa events");
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("socketTimeout", "30");
    properties.setProperty("tcpKeepAlive", "true");
    return new ListeningConnection(
        driver.connect(config.getValue("kassa.db.url", String.class), properties), CHANNEL);
  }

  /**
   * The driver is in the server's library, where the application can't see it; a value of
   * PostgreSQL's own type leads there.
   */
  private Driver driver() throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT INTERVAL '0'")) {
      rows.next();
      ClassLoader library = rows.getObject(1).getClass().getClassLoader();
      return (Driver)
          library.loadClass("org.postgresql.Driver").getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException missing) {
      throw new SQLException("PostgreSQL's driver can't be reached", missing);
    }
  }
}
