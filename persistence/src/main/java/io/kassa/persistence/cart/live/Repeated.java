package io.kassa.persistence.cart.live;

import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Logger;

/** Work that goes on until the server stops, and begins anew after the database was away. */
abstract class Repeated implements Runnable {

  private static final Logger LOG = Logger.getLogger(Repeated.class.getName());
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  /** Works until the database fails. */
  abstract void work() throws SQLException, InterruptedException;

  @Override
  public final void run() {
    Duration pause = FIRST_PAUSE;
    try {
      while (!Thread.currentThread().isInterrupted()) {
        long began = System.nanoTime();
        tryToWork();
        boolean lasted = System.nanoTime() - began > LONGEST_PAUSE.toNanos();
        pause = lasted ? FIRST_PAUSE : pause;
        Thread.sleep(pause.toMillis());
        pause = longer(pause);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void tryToWork() throws InterruptedException {
    try {
      work();
    } catch (SQLException | RuntimeException problem) {
      LOG.warning(() -> getClass().getSimpleName() + " begins anew: " + problem.getMessage());
    }
  }

  private static Duration longer(Duration pause) {
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }
}
