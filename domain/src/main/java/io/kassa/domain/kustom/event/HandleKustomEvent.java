package io.kassa.domain.kustom.event;

import io.kassa.domain.job.CheckoutJob;
import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobOutcome;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.settings.KustomSettings;
import io.kassa.domain.kustom.watch.LookAtKustomOrder;
import io.kassa.domain.kustom.watch.WatchedOrder;
import io.kassa.domain.payment.dispute.DisputeReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Sees to one event of Kustom's. An event only says that something happened: what is so is asked at
 * Kustom, so it does no harm that events come late, twice or in another order.
 */
@ApplicationScoped
public class HandleKustomEvent implements CheckoutJob {

  /** Kustom is read, the order is placed, and Kustom is told of it. */
  private static final int CALLS = 4;

  /** Words for disputes that are over. Kustom does not document its own; these are usual ones. */
  private static final Set<String> OVER =
      Set.of("won", "lost", "closed", "resolved", "accepted", "cancelled", "canceled", "expired");

  @Inject EventDesk desk;
  @Inject LookAtKustomOrder look;
  @Inject KustomSettings settings;

  @Override
  public String definition() {
    return EventJob.DEFINITION;
  }

  @Override
  public Duration limit() {
    return settings.limitOfCalls(CALLS);
  }

  @Override
  public boolean outlivesShopper() {
    return true;
  }

  @Override
  public JobOutcome run(ClaimedJob job) {
    String webhookId = EventJob.webhookId(job);
    Optional<ReportedEvent> event = desk.find(webhookId);
    if (event.isEmpty()) {
      return JobOutcome.done();
    }
    Optional<KustomOrderId> orderId = event.get().subject().orderId();
    if (orderId.isEmpty()) {
      return park(webhookId, "The event names no order.");
    }
    Optional<WatchedOrder> order = desk.watched(orderId.get());
    if (order.isEmpty()) {
      return park(webhookId, "The event is about an order that is none of ours.");
    }
    return switch (look.look(order.get())) {
      case PLACED, PARKED -> handle(webhookId, event.get());
      case EXPIRED -> park(webhookId, "Kustom reports an order that nobody can pay any more.");
      case OPEN -> new JobOutcome.Retry("Kustom does not show the order as paid.");
    };
  }

  @Override
  public void parked(ClaimedJob job, boolean uncertain) {
    desk.park(EventJob.webhookId(job), "What it tells of could not be seen at Kustom in time.");
  }

  /** The order is placed, or a person sees to it. */
  private JobOutcome handle(String webhookId, ReportedEvent event) {
    return switch (EventType.of(event.type()).orElseThrow()) {
      case ORDER_CREATED -> new JobOutcome.Done(() -> desk.finish(webhookId));
      case CAPTURE_CREATED, REFUND_CREATED ->
          new JobOutcome.Done(() -> desk.reconcile(webhookId, orderId(event)));
      case DISPUTE_CREATED, DISPUTE_UPDATED -> dispute(webhookId, event);
    };
  }

  private static KustomOrderId orderId(ReportedEvent event) {
    return event.subject().orderId().orElseThrow();
  }

  private JobOutcome dispute(String webhookId, ReportedEvent event) {
    KustomOrderId orderId = orderId(event);
    if (event.subject().detailId().isEmpty()) {
      return park(webhookId, "The event names no dispute.");
    }
    if (!desk.isPaid(orderId)) {
      return park(webhookId, "The payment that is disputed is not on record.");
    }
    DisputeReport report = report(event);
    return new JobOutcome.Done(() -> desk.recordDispute(webhookId, orderId, report));
  }

  private static DisputeReport report(ReportedEvent event) {
    String state = event.subject().detailState().orElse(event.type());
    return new DisputeReport(
        event.subject().detailId().orElseThrow(),
        state,
        OVER.contains(state.toLowerCase(Locale.ROOT)),
        event.at());
  }

  private JobOutcome park(String webhookId, String reason) {
    return new JobOutcome.Done(() -> desk.park(webhookId, reason));
  }
}
