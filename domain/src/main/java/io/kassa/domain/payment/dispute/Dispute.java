package io.kassa.domain.payment.dispute;

import io.kassa.domain.payment.Payment;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One dispute about one payment. Reports may come twice and in any order: the newest one by the
 * provider's time says how it stands, the oldest one when it began.
 */
@Entity
@Table(name = "payment_dispute")
@Cacheable(false)
public class Dispute {

  @Id
  @Column(name = "payment_dispute_id")
  private UUID paymentDisputeId;

  @Column(name = "payment_id")
  private UUID paymentId;

  @Column(name = "provider_key")
  private String providerKey;

  @Column(name = "dispute_id")
  private String disputeId;

  @Column(name = "dispute_state")
  private String state;

  @Column(name = "is_over")
  private boolean over;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Dispute() {}

  /** A dispute of which nothing was known. */
  public Dispute(Payment payment, DisputeReport report) {
    this.paymentDisputeId = UUID.randomUUID();
    this.paymentId = payment.paymentId();
    this.providerKey = payment.providerKey();
    this.disputeId = report.disputeId();
    this.state = report.state();
    this.over = report.over();
    this.openedAt = report.at();
    this.updatedAt = report.at();
  }

  /** Takes over what is newer; an older report only says that it began earlier. */
  public void hear(DisputeReport report) {
    if (report.at().isAfter(updatedAt)) {
      state = report.state();
      over = report.over();
      updatedAt = report.at();
    } else if (report.at().isBefore(openedAt)) {
      openedAt = report.at();
    }
  }

  public UUID paymentId() {
    return paymentId;
  }

  public String providerKey() {
    return providerKey;
  }

  /** The provider's own id. */
  public String disputeId() {
    return disputeId;
  }

  /** In the provider's words. */
  public String state() {
    return state;
  }

  public boolean isOver() {
    return over;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }
}
