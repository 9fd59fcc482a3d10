package io.kassa.domain.payment.dispute;

import io.kassa.domain.payment.Payment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Records what a provider says of a dispute, in the caller's transaction. Of two callers that hear
 * of the same new dispute at once the database refuses the later one, who may repeat it.
 */
@ApplicationScoped
public class RecordDispute {

  private Disputes disputes;

  RecordDispute() {}

  /** Works on these disputes. */
  @Inject
  public RecordDispute(Disputes disputes) {
    this.disputes = disputes;
  }

  /**
   * Records it; once more changes nothing.
   *
   * @return the dispute as it stands now
   */
  public Dispute record(Payment payment, DisputeReport report) {
    Dispute dispute =
        disputes
            .lock(payment.providerKey(), report.disputeId())
            .orElseGet(() -> opened(payment, report));
    dispute.hear(report);
    return dispute;
  }

  private Dispute opened(Payment payment, DisputeReport report) {
    Dispute dispute = new Dispute(payment, report);
    disputes.add(dispute);
    return dispute;
  }
}
