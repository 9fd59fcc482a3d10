package io.kassa.domain.kustom.event;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Takes in an event of Kustom's: proves it, keeps it once, and leaves the rest to a job that is
 * committed with it, so that Kustom has its answer at once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each look is a transaction
public class ReceiveKustomEvent {

  private static final Logger LOG = Logger.getLogger(ReceiveKustomEvent.class.getName());

  @Inject EventSettings settings;
  @Inject EventDesk desk;
  @Inject Clock clock;

  /** Whether anybody listens. */
  public boolean isOn() {
    return settings.isOn();
  }

  /** Takes it in; the same message again is kept already, and nothing is done again. */
  public Receipt receive(SignedMessage message) {
    Optional<MessageProof> proof = settings.proof();
    if (proof.isEmpty()) {
      return Receipt.OFF;
    }
    if (!proof.get().proves(message, clock.instant())) {
      return Receipt.NOT_PROVED;
    }
    String webhookId = message.id().orElseThrow();
    Instant sentAt = Instant.ofEpochSecond(Long.parseLong(message.timestamp().orElseThrow()));
    Optional<ReportedEvent> event = EventReader.read(message.body(), sentAt);
    if (event.isEmpty()) {
      LOG.warning(() -> "The message " + webhookId + " is Kustom's, but no event");
      return Receipt.UNREADABLE;
    }
    keepOnce(webhookId, event.get());
    return Receipt.KEPT;
  }

  /** Of two that come at once the database refuses one, which then finds the other. */
  private void keepOnce(String webhookId, ReportedEvent event) {
    if (desk.isKnown(webhookId)) {
      return;
    }
    try {
      desk.keep(webhookId, event);
    } catch (RuntimeException refused) {
      if (!desk.isKnown(webhookId)) {
        throw refused;
      }
    }
  }
}
