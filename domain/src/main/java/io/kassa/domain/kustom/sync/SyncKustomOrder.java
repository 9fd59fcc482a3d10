package io.kassa.domain.kustom.sync;

import io.kassa.domain.job.CheckoutJob;
import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobOutcome;
import io.kassa.domain.job.JobParameters;
import io.kassa.domain.kustom.KustomAnswer;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrders;
import io.kassa.domain.kustom.KustomProblems;
import io.kassa.domain.kustom.KustomRefusal;
import io.kassa.domain.kustom.KustomUpdate;
import io.kassa.domain.kustom.placement.PlaceKustomOrder;
import io.kassa.domain.kustom.settings.KustomSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells Kustom what a cart sells now (commerce integration, syncKustomOrder). An order that turns
 * out to be paid is placed; one that Kustom has forgotten is forgotten here too, so that the next
 * checkout creates another.
 */
@ApplicationScoped
public class SyncKustomOrder implements CheckoutJob {

  @Inject KustomOrders kustom;
  @Inject SyncDesk desk;
  @Inject PlaceKustomOrder placeOrder;
  @Inject KustomProblems problems;
  @Inject KustomSettings settings;

  @Override
  public String definition() {
    return SyncJob.DEFINITION;
  }

  @Override
  public Duration limit() {
    return settings.limitOfCalls(1);
  }

  /** By then an iframe that was suspended without more words has woken up (Kustom's suspend). */
  @Override
  public Duration lateAfter() {
    return Duration.ofSeconds(10);
  }

  @Override
  public boolean outlivesShopper() {
    return true;
  }

  @Override
  public JobOutcome run(ClaimedJob job) {
    SyncJob sync = SyncJob.of(job);
    KustomAnswer<KustomOrder> answer =
        kustom.update(
            sync.orderId(), new KustomUpdate(sync.payload().amounts(), sync.cartRevision()));
    if (answer instanceof KustomAnswer.Done) {
      return new JobOutcome.DoneWhileHeld(() -> desk.arrived(sync, job.past().uncertain()));
    }
    problems.log("update the order of cart " + sync.cartId(), answer);
    boolean closed =
        answer.isRefusedAs(KustomRefusal.Kind.READ_ONLY)
            || answer.isRefusedAs(KustomRefusal.Kind.NOT_FOUND);
    return closed ? lookAt(sync, answer) : notDone(answer);
  }

  /**
   * An update whose answer never came may arrive after those of later jobs. Only the order's id is
   * read: a job that was parked because the rest of it can't be read is parked all the same.
   */
  @Override
  public void parked(ClaimedJob job, boolean uncertain) {
    if (uncertain) {
      desk.lookLater(SyncJob.cartId(job.subject()), SyncJob.orderId(job.parameters()));
    }
  }

  /** The cart as it is now: the picture of then may be older than what Kustom shows. */
  @Override
  public boolean askAnew(String subject, JobParameters parameters) {
    desk.tellAgain(SyncJob.cartId(subject), SyncJob.orderId(parameters));
    return true;
  }

  /** It can't be changed any more: was it paid, or is it gone? */
  private JobOutcome lookAt(SyncJob sync, KustomAnswer<KustomOrder> refused) {
    Optional<UUID> checkoutId = desk.living(sync);
    if (checkoutId.isEmpty()) {
      return JobOutcome.done();
    }
    KustomAnswer<KustomOrder> answer = kustom.read(sync.orderId());
    if (answer.isRefusedAs(KustomRefusal.Kind.NOT_FOUND)) {
      return new JobOutcome.Done(() -> desk.gone(sync));
    }
    Optional<KustomOrder> order = answer.result();
    if (order.isEmpty()) {
      problems.log("read", answer);
      return notDone(answer);
    }
    if (order.get().isComplete()) {
      placeOrder.place(sync.cartId(), checkoutId.get(), order.get());
      return JobOutcome.done();
    }
    // Being paid right now, it may be read as incomplete for a moment.
    return order.get().isIncomplete() && refused.isRefusedAs(KustomRefusal.Kind.READ_ONLY)
        ? new JobOutcome.Retry("Kustom takes no changes, though the order is incomplete.")
        : new JobOutcome.Park("Kustom takes no changes: it is " + order.get().status() + ".");
  }

  /** Who is not let in may be let in again; what is not accepted will not be accepted later. */
  private static JobOutcome notDone(KustomAnswer<?> answer) {
    if (answer instanceof KustomAnswer.Refused<?> refused) {
      String summary = "Kustom refused: " + refused.refusal().summary();
      return refused.refusal().kind() == KustomRefusal.Kind.NOT_LET_IN
          ? new JobOutcome.Retry(summary)
          : new JobOutcome.Park(summary);
    }
    return new JobOutcome.Retry(
        "Kustom did not answer: " + ((KustomAnswer.Unknown<?>) answer).reason());
  }
}
