package io.kassa.domain.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gathers records and keeps them a moment later, so that nobody waits for it. What is gathered when
 * a server dies is lost.
 */
public final class Gathering<T> {

  private static final Logger LOG = Logger.getLogger(Gathering.class.getName());

  /** Records that wait to be kept; what comes when there are more is not on record. */
  static final int MAX_GATHERED = 10_000;

  /** Records of one transaction. */
  static final int MAX_AT_ONCE = 500;

  /** From the first to the transaction that keeps it. */
  static final long DELAY_MILLIS = 500;

  private final BlockingQueue<T> gathered = new ArrayBlockingQueue<>(MAX_GATHERED);
  private final AtomicBoolean scheduled = new AtomicBoolean();
  private final ScheduledExecutorService timers;
  private final Consumer<List<T>> keep;

  /**
   * Gathers.
   *
   * @param timers run it
   * @param keep keeps at most {@value #MAX_AT_ONCE} of them
   */
  public Gathering(ScheduledExecutorService timers, Consumer<List<T>> keep) {
    this.timers = timers;
    this.keep = keep;
  }

  /** Puts it on record, by and by. */
  public void add(T record) {
    if (gathered.offer(record) && scheduled.compareAndSet(false, true)) {
      try {
        ScheduledFuture<?> unused =
            timers.schedule(this::write, DELAY_MILLIS, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException stopping) {
        LOG.log(Level.FINE, "The server stops", stopping);
      }
    }
  }

  private void write() {
    scheduled.set(false);
    List<T> some = new ArrayList<>();
    try {
      while (gathered.drainTo(some, MAX_AT_ONCE) > 0) {
        keep.accept(List.copyOf(some));
        some.clear();
      }
    } catch (RuntimeException lost) {
      LOG.log(Level.WARNING, lost, () -> some.size() + " of these are not on record");
    }
  }
}
