package io.kassa.domain.kustom.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.time.MovableClock;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of Kustom's events has to do. */
public interface KustomEventsContract {

  KustomEvents kustomEvents();

  Transactions transactions();

  @Test
  default void anEventIsFoundAsItWasKept() {
    String webhookId = anId();
    ReportedEvent reported =
        new ReportedEvent(
            "dispute.updated",
            new ReportedEvent.Subject(
                Optional.of(new KustomOrderId("k-1")), Optional.of("d-1"), Optional.of("LOST")),
            MovableClock.START.minusNanos(1));
    keep(webhookId, reported);

    KustomEvent found = found(webhookId).orElseThrow();

    assertThat(found.reported()).isEqualTo(reported);
    assertThat(found.receivedAt()).isEqualTo(MovableClock.START);
    assertThat(found.state()).isEqualTo(EventState.RECEIVED);
    assertThat(found.note()).isEmpty();
  }

  @Test
  default void anEventThatSaysNothingMoreThanItsTypeIsKeptToo() {
    String webhookId = anId();
    keep(webhookId, onlyAType());

    assertThat(found(webhookId).orElseThrow().reported()).isEqualTo(onlyAType());
    assertThat(found(anId())).isEmpty();
  }

  @Test
  default void theSameIdIsNotKeptTwice() {
    String webhookId = anId();
    keep(webhookId, onlyAType());

    assertThatThrownBy(() -> keep(webhookId, onlyAType())).isInstanceOf(RuntimeException.class);
  }

  @Test
  default void whatBecameOfItIsKept() {
    String webhookId = anId();
    keep(webhookId, onlyAType());

    transactions()
        .run(
            () ->
                kustomEvents()
                    .lock(webhookId)
                    .orElseThrow()
                    .park("It names no order.", MovableClock.START));

    assertThat(found(webhookId).orElseThrow().state()).isEqualTo(EventState.PARKED);
    assertThat(found(webhookId).orElseThrow().note()).contains("It names no order.");
  }

  private void keep(String webhookId, ReportedEvent reported) {
    KustomEvent event = new KustomEvent(webhookId, reported, MovableClock.START);
    transactions()
        .run(
            () -> {
              kustomEvents().add(event);
              kustomEvents().flush();
            });
  }

  private Optional<KustomEvent> found(String webhookId) {
    return transactions().in(() -> kustomEvents().find(webhookId));
  }

  private static ReportedEvent onlyAType() {
    return new ReportedEvent(
        "new.kind",
        new ReportedEvent.Subject(Optional.empty(), Optional.empty(), Optional.empty()),
        MovableClock.START);
  }

  private static String anId() {
    return "msg_" + UUID.randomUUID();
  }
}
