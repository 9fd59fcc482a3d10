package io.kassa.persistence.cart.live;

import io.kassa.domain.cart.live.LiveCarts;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Hears from the other servers which carts they have changed; keeps a connection for that. */
final class Listening extends Repeated {

  private static final Logger LOG = Logger.getLogger(Listening.class.getName());

  /** Shorter than the socket's own time limit. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final DataSource database;
  private final LiveCarts carts;
  private final UUID server;

  Listening(DataSource database, LiveCarts carts, UUID server) {
    this.database = database;
    this.carts = carts;
    this.server = server;
  }

  @Override
  void work() throws SQLException, InterruptedException {
    try (Connection connection = database.getConnection()) {
      try (Statement listen = connection.createStatement()) {
        listen.execute("LISTEN " + Announcement.CHANNEL);
      }
      // What was said while nobody listened was missed.
      carts.shown().keySet().forEach(carts::look);
      hear(connection.unwrap(PGConnection.class));
    }
  }

  private void hear(PGConnection connection) throws SQLException, InterruptedException {
    while (!Thread.currentThread().isInterrupted()) {
      PGNotification[] heard = connection.getNotifications((int) LONGEST_WAIT.toMillis());
      for (PGNotification notification : heard) {
        hear(notification.getParameter());
      }
    }
    throw new InterruptedException();
  }

  private void hear(String text) {
    try {
      Announcement announcement = Announcement.of(text);
      if (!announcement.server().equals(server)) {
        announcement.carts().forEach(carts::look);
      }
    } catch (IllegalArgumentException foreign) {
      LOG.fine("Something else was said on the channel " + Announcement.CHANNEL);
    }
  }
}
