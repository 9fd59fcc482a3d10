package io.kassa.domain.cart.live;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/** Does many things in the order in which they came, but only so many at the same time. */
public final class FewAtOnce implements Executor {

  private final Executor threads;
  private final Semaphore places;
  private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

  /** Uses these threads, but no more of them than so many. */
  public FewAtOnce(Executor threads, int atOnce) {
    this.threads = threads;
    this.places = new Semaphore(atOnce);
  }

  @Override
  public void execute(Runnable task) {
    waiting.add(task);
    beginIfThereIsAPlace();
  }

  private void beginIfThereIsAPlace() {
    if (!waiting.isEmpty() && places.tryAcquire()) {
      try {
        threads.execute(this::workOff);
      } catch (RuntimeException refused) {
        places.release();
        throw refused;
      }
    }
  }

  private void workOff() {
    try {
      for (Runnable task = waiting.poll(); task != null; task = waiting.poll()) {
        task.run();
      }
    } finally {
      places.release();
      // Something may have come after the last look and before the place was free.
      beginIfThereIsAPlace();
    }
  }
}
