package io.kassa.playground.kustom.callback;

import java.time.Instant;
import java.util.Optional;

/** Callbacks that are sent when their time has come. */
public interface DueCallbacks {
  /** Sends what is due, without waiting for answers; waits while too many are on their way. */
  void sendDue() throws InterruptedException;

  /** When there is something to send. */
  Optional<Instant> nextDue();
}
