package io.kassa.domain.kustom.event;

import java.time.Instant;
import java.util.Optional;

/** Events for tests of other rooms. */
public final class KustomEventFixture {

  private KustomEventFixture() {}

  /** One that came in then, and that nobody here knows what to do with. */
  public static KustomEvent parked(String webhookId, Instant at) {
    ReportedEvent.Subject nothing =
        new ReportedEvent.Subject(Optional.empty(), Optional.empty(), Optional.empty());
    KustomEvent event =
        new KustomEvent(webhookId, new ReportedEvent("dispute.created", nothing, at), at);
    event.park("The event names no order.", at);
    return event;
  }
}
