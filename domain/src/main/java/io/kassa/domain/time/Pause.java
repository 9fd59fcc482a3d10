package io.kassa.domain.time;

import java.time.Duration;

/** Lets a thread wait for what others do. */
public interface Pause {

  /**
   * Waits for about so long.
   *
   * @throws IllegalStateException if the server is about to stop
   */
  void take(Duration length);
}
