package io.kassa.playground.kustom.callback;

import io.kassa.playground.clock.StandInClock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A thread in the background that sends callbacks when they are due, also when the clock jumps. */
public final class CallbackDaemon implements AutoCloseable {
  private static final Duration NAP_MAX = Duration.ofMinutes(1);

  private final Semaphore alarm = new Semaphore(0);
  private final List<DueCallbacks> callbacks;
  private final StandInClock clock;
  private final Thread thread = new Thread(this::run, "playground-callbacks");

  /** A daemon that is not started yet. */
  public CallbackDaemon(List<DueCallbacks> callbacks, StandInClock clock) {
    this.callbacks = List.copyOf(callbacks);
    this.clock = clock;
  }

  /** Starts the thread. */
  public void start() {
    clock.onAdvance(this::wake);
    thread.setDaemon(true);
    thread.start();
  }

  /** Looks again at what is due: there is something new, or the time has changed. */
  public void wake() {
    alarm.release();
  }

  /** Ends the thread; callbacks to come are not sent any more. */
  @Override
  public void close() {
    thread.interrupt();
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        for (DueCallbacks due : callbacks) {
          due.sendDue();
        }
        boolean woken = alarm.tryAcquire(nap().toMillis(), TimeUnit.MILLISECONDS);
        if (woken) {
          alarm.drainPermits();
        }
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** A nap ends a millisecond late rather than early, or it would be taken twice. */
  private Duration nap() {
    Duration untilDue =
        callbacks.stream()
            .flatMap(due -> due.nextDue().stream())
            .min(Comparator.naturalOrder())
            .map(due -> Duration.between(clock.now(), due).plusMillis(1))
            .orElse(NAP_MAX);
    return untilDue.compareTo(NAP_MAX) < 0 ? untilDue : NAP_MAX;
  }
}
