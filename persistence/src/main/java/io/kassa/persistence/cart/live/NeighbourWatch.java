package io.kassa.persistence.cart.live;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.live.LiveCartSettings;
import io.kassa.domain.cart.live.LiveCarts;
import io.kassa.domain.startup.Preparation;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/**
 * Learns which carts other servers have changed: listens on a connection of its own, and compares
 * the watched carts with the database now and then, and whenever the connection was lost.
 */
@ApplicationScoped
class NeighbourWatch implements Preparation {

  private static final Logger LOG = Logger.getLogger(NeighbourWatch.class.getName());
  private static final int AFTER_THE_SCHEMA = 900;
  private static final int CARTS_AT_ONCE = 1000;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final CountDownLatch stopped = new CountDownLatch(1);

  @Resource private ManagedThreadFactory threads;
  private SharedDatabase database;
  private LiveCarts carts;
  private LiveCartSettings settings;

  NeighbourWatch() {}

  @Inject
  NeighbourWatch(SharedDatabase database, LiveCarts carts, LiveCartSettings settings) {
    this.database = database;
    this.carts = carts;
    this.settings = settings;
  }

  @Override
  public int order() {
    return AFTER_THE_SCHEMA;
  }

  @Override
  public void prepare() {
    if (database.isPostgres()) {
      Thread watch = threads.newThread(this::watch);
      watch.setName("kassa cart events of other servers");
      watch.start();
    }
  }

  @PreDestroy
  void stop() {
    stopped.countDown();
  }

  private void watch() {
    Duration pause = FIRST_PAUSE;
    while (!isStoppedWithin(Duration.ZERO)) {
      try (ListeningConnection connection = database.listen()) {
        pause = FIRST_PAUSE;
        hear(connection);
      } catch (SQLException | RuntimeException lost) {
        LOG.warning("Changes of other servers are heard late: " + lost.getMessage());
        isStoppedWithin(pause);
        pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
      }
    }
  }

  private void hear(ListeningConnection connection) throws SQLException {
    long compared = System.nanoTime();
    compare(connection);
    while (!isStoppedWithin(Duration.ZERO)) {
      connection.notifications(shorter(settings.compareInterval(), LONGEST_WAIT)).stream()
          .map(CartNotification::parse)
          .filter(notification -> !notification.server().equals(database.server()))
          .flatMap(notification -> notification.carts().stream())
          .forEach(carts::look);
      if (System.nanoTime() - compared >= settings.compareInterval().toNanos()) {
        compared = System.nanoTime();
        compare(connection);
      }
    }
  }

  /** Also finds out whether the connection still lives. */
  private void compare(ListeningConnection connection) throws SQLException {
    Map<CartId, Long> shown = carts.shown();
    List<CartId> ids = new ArrayList<>(shown.keySet());
    for (int from = 0; from == 0 || from < ids.size(); from += CARTS_AT_ONCE) {
      connection
          .revisions(ids.subList(from, Math.min(ids.size(), from + CARTS_AT_ONCE)))
          .forEach(
              (cartId, revision) -> {
                if (!revision.equals(shown.get(cartId))) {
                  carts.look(cartId);
                }
              });
    }
  }

  private boolean isStoppedWithin(Duration time) {
    try {
      return stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException ended) {
      stop();
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
