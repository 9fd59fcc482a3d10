package io.kassa.domain.kustom.event;

import io.kassa.domain.kustom.KustomOrderId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What Kustom reports (account webhooks), as far as we keep it: ids and words, nothing personal.
 *
 * @param type such as {@code order.created}
 * @param subject what it is about
 * @param at when it happened at Kustom, kept to the microsecond
 */
public record ReportedEvent(String type, Subject subject, Instant at) {

  public ReportedEvent {
    at = at.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * What an event is about, as far as it says.
   *
   * @param detailId Kustom's id of the capture, refund or dispute
   * @param detailState how Kustom calls its state; only disputes say one
   */
  public record Subject(
      Optional<KustomOrderId> orderId, Optional<String> detailId, Optional<String> detailState) {}
}
