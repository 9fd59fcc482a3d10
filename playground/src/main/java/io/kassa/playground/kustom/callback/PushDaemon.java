package io.kassa.playground.kustom.callback;

import io.kassa.playground.clock.StandInClock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A thread in the background that sends pushes when they are due, also when the clock jumps. */
public final class PushDaemon implements AutoCloseable {
  private static final Duration NAP_MAX = Duration.ofMinutes(1);

  private final Semaphore alarm = new Semaphore(0);
  private final Pushes pushes;
  private final StandInClock clock;
  private final Thread thread = new Thread(this::run, "playground-push");

  /** A daemon that is not started yet. */
  public PushDaemon(Pushes pushes, StandInClock clock) {
    this.pushes = pushes;
    this.clock = clock;
  }

  /** Starts the thread. */
  public void start() {
    clock.onAdvance(this::wake);
    thread.setDaemon(true);
    thread.start();
  }

  /** Begins the pushes of an order bought now, to this address. */
  public void begin(String orderId, String url) {
    pushes.begin(orderId, url);
    wake();
  }

  /** Looks again at what is due: there is a new push, or the time has changed. */
  private void wake() {
    alarm.release();
  }

  /** Ends the thread; pushes to come are not sent any more. */
  @Override
  public void close() {
    thread.interrupt();
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        pushes.sendDue();
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
        pushes
            .nextDue()
            .map(due -> Duration.between(clock.now(), due).plusMillis(1))
            .orElse(NAP_MAX);
    return untilDue.compareTo(NAP_MAX) < 0 ? untilDue : NAP_MAX;
  }
}
