package io.kassa.persistence.cart.live;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/** Tells the other servers which carts were changed here. */
final class Announcing extends Repeated {

  private final DataSource database;
  private final Gathering changed;
  private final UUID server;
  private final Duration delay;

  Announcing(DataSource database, Gathering changed, UUID server, Duration delay) {
    this.database = database;
    this.changed = changed;
    this.server = server;
    this.delay = delay;
  }

  @Override
  void work() throws SQLException, InterruptedException {
    while (true) {
      Announcement announcement = Announcement.of(server, changed.take(delay));
      try (Connection connection = database.getConnection();
          PreparedStatement notify = connection.prepareStatement("SELECT pg_notify(?, ?)")) {
        notify.setString(1, Announcement.CHANNEL);
        notify.setString(2, announcement.text());
        notify.execute();
      }
    }
  }
}
