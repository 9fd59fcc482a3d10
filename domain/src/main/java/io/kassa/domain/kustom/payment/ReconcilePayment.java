package io.kassa.domain.kustom.payment;

import io.kassa.domain.job.CheckoutJob;
import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobOutcome;
import io.kassa.domain.kustom.KustomAnswer;
import io.kassa.domain.kustom.KustomBalance;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomPayments;
import io.kassa.domain.kustom.KustomProblems;
import io.kassa.domain.kustom.KustomRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes over what Kustom's order management says of a payment: captures and refunds that somebody
 * made in Kustom's portal, what was given up there, and when the authorization ends. Its subject is
 * the payment's id. It may be asked for at any time, as often as one likes.
 */
@ApplicationScoped
public class ReconcilePayment implements CheckoutJob {

  /** By which jobs know it. */
  public static final String DEFINITION = "reconcilePayment";

  @Inject KustomPayments kustom;
  @Inject KustomProblems problems;
  @Inject ReconcileDesk desk;
  @Inject MoneyJobLimits limits;

  @Override
  public String definition() {
    return DEFINITION;
  }

  @Override
  public Duration limit() {
    return limits.limit();
  }

  @Override
  public boolean outlivesShopper() {
    return true;
  }

  @Override
  public JobOutcome run(ClaimedJob job) {
    UUID paymentId = UUID.fromString(job.subject());
    Optional<KustomOrderId> orderId = desk.kustomOrder(paymentId);
    return orderId.map(it -> reconcile(paymentId, it)).orElseGet(JobOutcome::done);
  }

  /** A payment of which nobody knows when it ends is not to be forgotten. */
  @Override
  public void parked(ClaimedJob job, boolean uncertain) {
    desk.lookAgainLater(UUID.fromString(job.subject()));
  }

  private JobOutcome reconcile(UUID paymentId, KustomOrderId orderId) {
    KustomAnswer<KustomBalance> answer = kustom.read(orderId);
    if (answer instanceof KustomAnswer.Done<KustomBalance> done) {
      return desk.takeOver(paymentId, done.value())
          ? JobOutcome.done()
          : new JobOutcome.Retry("Something is under way that does not go with what Kustom says.");
    }
    problems.log("read the payment", answer);
    if (answer instanceof KustomAnswer.Refused<?> refused
        && refused.refusal().kind() == KustomRefusal.Kind.OTHER) {
      return new JobOutcome.Park("Kustom refused: " + refused.refusal().summary());
    }
    return new JobOutcome.Retry("Kustom does not show the order.");
  }
}
