package io.kassa.persistence.cart.live;

import io.kassa.domain.cart.CartTouched;
import io.kassa.domain.cart.live.LiveCartSettings;
import io.kassa.domain.cart.live.LiveCarts;
import io.kassa.domain.startup.Preparation;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Connects the servers that share a PostgreSQL; with another database there is only one server, and
 * nothing happens here.
 *
 * <p>Others are told after the commit and many carts at a time, not by each transaction: PostgreSQL
 * lets transactions that notify commit one after another, which would put a ceiling on all carts
 * together. What is lost by that, because a server dies between commit and notification or a
 * connection breaks, is found by comparing revisions now and then.
 */
@ApplicationScoped
public class OtherServers implements Preparation {

  private static final Logger LOG = Logger.getLogger(OtherServers.class.getName());
  private static final int AFTER_THE_SCHEMA = 900;

  @Resource(lookup = "jdbc/kassa")
  private DataSource database;

  @Resource private ManagedThreadFactory threads;

  private final UUID server = UUID.randomUUID();
  private final List<Thread> running = new ArrayList<>();
  private LiveCarts carts;
  private LiveCartSettings settings;
  private Gathering changed;

  OtherServers() {}

  @Inject
  OtherServers(LiveCarts carts, LiveCartSettings settings) {
    this.carts = carts;
    this.settings = settings;
    this.changed = new Gathering(Announcement.MAX_CARTS);
  }

  @Override
  public int order() {
    return AFTER_THE_SCHEMA;
  }

  @Override
  public void prepare() {
    if (!isPostgres()) {
      return;
    }
    // The bean is made here, because other threads would wait for the end of the start with it.
    carts.shown();
    start(new Announcing(database, changed, server, settings.announceDelay()));
    start(new Comparing(database, carts, settings.compareInterval()));
    listen();
  }

  void touched(@Observes(during = TransactionPhase.AFTER_SUCCESS) CartTouched touched) {
    if (!running.isEmpty()) {
      changed.add(touched.cartId());
    }
  }

  private void listen() {
    try {
      start(new Listening(database, carts, server));
    } catch (LinkageError unseen) {
      LOG.warning(
          "Other servers are not listened to, only compared with: the application does not see"
              + " PostgreSQL's driver (server.xml, classloader commonLibraryRef)");
    }
  }

  private void start(Runnable work) {
    Thread thread = threads.newThread(work);
    running.add(thread);
    thread.start();
  }

  @PreDestroy
  void stop() {
    running.forEach(Thread::interrupt);
  }

  private boolean isPostgres() {
    try (Connection connection = database.getConnection()) {
      return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
    } catch (SQLException problem) {
      LOG.warning(() -> "Other servers are not listened to: " + problem.getMessage());
      return false;
    }
  }
}
