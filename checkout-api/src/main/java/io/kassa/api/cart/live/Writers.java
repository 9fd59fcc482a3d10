package io.kassa.api.cart.live;

import io.kassa.domain.cart.live.LiveCartSettings;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/**
 * Writes to few clients at the same time, in the order in which there was something for them. A
 * client that takes nothing for a while gives its place to the next and takes one of some more,
 * until the server's write timeout drops it: the application can't. So clients that do not read
 * stop those that do only where they are more than both, and not for longer than that timeout.
 */
@ApplicationScoped
class Writers {

  @Resource private ManagedExecutorService managedThreads;

  private final Queue<CartStream> waiting = new ConcurrentLinkedQueue<>();
  private final Set<Writer> writers = ConcurrentHashMap.newKeySet();
  private Executor threads;
  private Semaphore places;
  private Semaphore slowPlaces;
  private long slowAfterNanos;

  Writers() {}

  @Inject
  Writers(LiveCartSettings settings) {
    this.threads = task -> managedThreads.execute(task);
    bound(settings);
  }

  /** Writes on these threads. */
  Writers(Executor threads, LiveCartSettings settings) {
    this.threads = threads;
    bound(settings);
  }

  private void bound(LiveCartSettings settings) {
    this.places = new Semaphore(settings.maxWriters());
    this.slowPlaces = new Semaphore(settings.maxSlowWriters());
    this.slowAfterNanos = settings.slowAfter().toNanos();
  }

  /** Writes what this stream has to write, soon. */
  void add(CartStream stream) {
    waiting.add(stream);
    beginIfThereIsAPlace();
  }

  /** Sees who is slow; to be called every now and then. */
  void look(long nowNanos) {
    writers.forEach(writer -> writer.look(nowNanos));
  }

  private void beginIfThereIsAPlace() {
    if (!waiting.isEmpty() && places.tryAcquire()) {
      try {
        threads.execute(new Writer());
      } catch (RuntimeException refused) {
        places.release();
        throw refused;
      }
    }
  }

  /** One thread. Works off what waits, until there is nothing or its client was slow. */
  private final class Writer implements Runnable {

    private CartStream current;
    private long since;
    private boolean slow;

    @Override
    public void run() {
      writers.add(this);
      try {
        for (CartStream next = next(); next != null; next = next()) {
          next.write();
        }
      } finally {
        writers.remove(this);
        leave();
        // Something may have come after the last look and before the place was free.
        beginIfThereIsAPlace();
      }
    }

    private synchronized CartStream next() {
      current = slow ? null : waiting.poll();
      since = System.nanoTime();
      return current;
    }

    private synchronized void leave() {
      current = null;
      (slow ? slowPlaces : places).release();
    }

    private void look(long nowNanos) {
      if (hasJustBecomeSlow(nowNanos)) {
        beginIfThereIsAPlace();
      }
    }

    private synchronized boolean hasJustBecomeSlow(long nowNanos) {
      if (current == null || slow || nowNanos - since < slowAfterNanos) {
        return false;
      }
      slow = slowPlaces.tryAcquire();
      if (slow) {
        places.release();
      }
      return slow;
    }
  }
}
