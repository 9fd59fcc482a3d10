package io.kassa.persistence.cart.live;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.CartTouched;
import io.kassa.domain.cart.live.LiveCartSettings;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells the other servers which carts were changed here. After the commit and not in it: PostgreSQL
 * lets transactions that notify commit one at a time. What is lost with a server, or while the
 * database is away, the others find when they compare.
 */
@ApplicationScoped
class CartAnnouncer {

  private static final Logger LOG = Logger.getLogger(CartAnnouncer.class.getName());
  private static final String NOTIFY =
      "SELECT pg_notify('" + SharedDatabase.CHANNEL + "', payload) FROM unnest(?) AS payload";

  /** Carts that wait to be told; what comes when there are more is left to the comparison. */
  private static final int MAX_GATHERED = 10_000;

  private final Set<CartId> gathered = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean scheduled = new AtomicBoolean();

  @Resource private ManagedScheduledExecutorService timers;
  private SharedDatabase database;
  private LiveCartSettings settings;
  private boolean toldToOthers;

  CartAnnouncer() {}

  @Inject
  CartAnnouncer(SharedDatabase database, LiveCartSettings settings) {
    this.database = database;
    this.settings = settings;
    this.toldToOthers = database.isPostgres();
  }

  void touched(@Observes(during = TransactionPhase.AFTER_SUCCESS) CartTouched touched) {
    if (toldToOthers && gathered.size() < MAX_GATHERED) {
      gathered.add(touched.cartId());
      if (scheduled.compareAndSet(false, true)) {
        schedule();
      }
    }
  }

  private void schedule() {
    try {
      ScheduledFuture<?> unused =
          timers.schedule(this::tell, settings.announceDelay().toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException stopping) {
      LOG.log(Level.FINE, "The server stops", stopping);
    }
  }

  private void tell() {
    scheduled.set(false);
    List<CartId> carts = new ArrayList<>(gathered);
    gathered.removeAll(Set.copyOf(carts));
    String[] payloads =
        CartNotification.of(database.server(), carts).stream()
            .map(CartNotification::payload)
            .toArray(String[]::new);
    try (Connection connection = database.connection();
        PreparedStatement statement = connection.prepareStatement(NOTIFY)) {
      statement.setArray(1, connection.createArrayOf("text", payloads));
      statement.execute();
    } catch (SQLException | RuntimeException lost) {
      LOG.log(Level.FINE, "The other servers were not told", lost);
    }
  }
}
