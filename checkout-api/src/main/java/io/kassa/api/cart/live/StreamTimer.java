package io.kassa.api.cart.live;

import io.kassa.domain.cart.live.LiveCarts;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one timer of all streams; ends them when the server does. */
@WebListener
public class StreamTimer implements ServletContextListener {

  private static final Logger LOG = Logger.getLogger(StreamTimer.class.getName());
  private static final long INTERVAL_SECONDS = 1;

  private final Door door = new Door();

  @Inject private Audiences audiences;
  @Inject private Writers writers;
  @Inject private LiveCarts carts;
  @Resource private ManagedScheduledExecutorService timers;
  private ScheduledFuture<?> timer;

  @Override
  public void contextInitialized(ServletContextEvent begin) {
    timer =
        timers.scheduleWithFixedDelay(
            this::tick, INTERVAL_SECONDS, INTERVAL_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void contextDestroyed(ServletContextEvent end) {
    timer.cancel(false);
    audiences.close();
  }

  /** A timer that lets an exception through would never be called again. */
  private void tick() {
    try {
      if (door.hasClosed()) {
        audiences.endAll();
      }
      writers.look(System.nanoTime());
      audiences.beat(System.nanoTime());
      carts.lookAtFailed();
    } catch (RuntimeException unforeseen) {
      LOG.log(Level.WARNING, "Streams are looked at again in a second", unforeseen);
    }
  }
}
