package io.kassa.domain.administration;

import io.kassa.domain.kustom.watch.WatchKustomBacklog.Backlog;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Says whether this server can do its work now, and how much there is. */
@Stateless
public class FeelPulse {

  @Inject Pulse pulse;
  @Inject RecentBacklog backlog;

  /**
   * Asks the database.
   *
   * @throws RuntimeException if it does not answer
   */
  public Backlog feel() {
    pulse.feel();
    return backlog.look();
  }
}
