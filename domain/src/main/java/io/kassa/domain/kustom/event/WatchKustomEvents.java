package io.kassa.domain.kustom.event;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Shows how many events wait for a person. */
@Stateless
public class WatchKustomEvents {

  @Inject KustomEvents events;

  /** How many are parked. */
  public long parked() {
    return events.count(EventState.PARKED);
  }
}
