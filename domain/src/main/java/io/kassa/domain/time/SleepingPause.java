package io.kassa.domain.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Lets the thread sleep. */
@ApplicationScoped
class SleepingPause implements Pause {

  @Override
  public void take(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The server is about to stop", stopped);
    }
  }
}
