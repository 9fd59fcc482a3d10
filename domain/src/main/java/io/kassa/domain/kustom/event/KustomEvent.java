package io.kassa.domain.kustom.event;

import io.kassa.domain.kustom.KustomOrderId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * An event that Kustom has reported, kept once: the database knows each id once. It holds nothing
 * personal and may be deleted when Kustom does not send it again any more, which is after three
 * days.
 */
@Entity
@Table(name = "kustom_event")
@Cacheable(false)
public class KustomEvent {

  @Id
  @Column(name = "webhook_id")
  private String webhookId;

  @Column(name = "event_type")
  private String type;

  @Column(name = "kustom_order_id")
  private String kustomOrderId;

  /** Kustom's id of the capture, refund or dispute. */
  @Column(name = "detail_id")
  private String detailId;

  @Column(name = "detail_state")
  private String detailState;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "event_state")
  private EventState state;

  /** Why it is parked or ignored; at most 500 characters. */
  @Column(name = "note")
  private String note;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected KustomEvent() {}

  /** An event that came in. */
  KustomEvent(String webhookId, ReportedEvent reported, Instant now) {
    this.webhookId = webhookId;
    this.type = reported.type();
    this.kustomOrderId = reported.subject().orderId().map(KustomOrderId::value).orElse(null);
    this.detailId = reported.subject().detailId().orElse(null);
    this.detailState = reported.subject().detailState().orElse(null);
    this.happenedAt = reported.at();
    this.receivedAt = now;
    this.state = EventState.RECEIVED;
  }

  /**
   * Nobody here needs to know.
   *
   * @param reason one sentence without personal data
   */
  void ignore(String reason, Instant now) {
    end(EventState.IGNORED, Optional.of(reason), now);
  }

  /** What it asks for is so; once more changes nothing. */
  void finish(Instant now) {
    end(EventState.DONE, Optional.empty(), now);
  }

  /**
   * A person has to see to it.
   *
   * @param reason one sentence without personal data
   */
  void park(String reason, Instant now) {
    end(EventState.PARKED, Optional.of(reason), now);
  }

  private void end(EventState ended, Optional<String> reason, Instant now) {
    if (state == EventState.RECEIVED) {
      state = ended;
      note = reason.orElse(null);
      endedAt = now;
    }
  }

  public String webhookId() {
    return webhookId;
  }

  public EventState state() {
    return state;
  }

  /** Why it is parked or ignored, if it is. */
  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  /** What Kustom reported. */
  ReportedEvent reported() {
    return new ReportedEvent(
        type,
        new ReportedEvent.Subject(
            Optional.ofNullable(kustomOrderId).map(KustomOrderId::new),
            Optional.ofNullable(detailId),
            Optional.ofNullable(detailState)),
        happenedAt);
  }
}
