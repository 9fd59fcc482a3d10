package io.kassa.domain.kustom.event;

import io.kassa.domain.job.ScheduleJob;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.payment.ReconcileDesk;
import io.kassa.domain.kustom.watch.WatchedOrder;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.Payments;
import io.kassa.domain.payment.dispute.DisputeReport;
import io.kassa.domain.payment.dispute.RecordDispute;
import io.kassa.domain.review.ReviewEvidence;
import io.kassa.domain.review.ReviewFinding;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.review.ReviewSubject;
import io.kassa.domain.review.Reviews;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The short transactions around an event. */
@Stateless
public class EventDesk {

  /** Under which name the evidence of an event's case has the Kustom order, if there is one. */
  public static final String ORDER_EVIDENCE = "kustomOrderId";

  @Inject KustomEvents events;
  @Inject KustomCheckouts checkouts;
  @Inject Payments payments;
  @Inject ReconcileDesk reconcile;
  @Inject RecordDispute recordDispute;
  @Inject Reviews reviews;
  @Inject ScheduleJob scheduleJob;
  @Inject Clock clock;

  /** Whether the event has come in before. */
  public boolean isKnown(String webhookId) {
    return events.find(webhookId).isPresent();
  }

  /** Keeps an event, with the job that sees to it if somebody has to; fails if it is known. */
  public void keep(String webhookId, ReportedEvent reported) {
    KustomEvent event = new KustomEvent(webhookId, reported, clock.instant());
    boolean wanted = EventType.of(reported.type()).isPresent();
    if (!wanted) {
      event.ignore("Nothing here depends on events of this type.", clock.instant());
    }
    events.add(event);
    events.flush();
    if (wanted) {
      scheduleJob.schedule(EventJob.of(webhookId, clock.instant()));
    }
  }

  /** What an event reports, unless it is seen to already. */
  public Optional<ReportedEvent> find(String webhookId) {
    return events
        .find(webhookId)
        .filter(event -> event.state() == EventState.RECEIVED)
        .map(KustomEvent::reported);
  }

  /** The Kustom order, if it is one of ours; order management is to be asked first. */
  public Optional<WatchedOrder> watched(KustomOrderId orderId) {
    return checkouts.find(orderId).map(WatchedOrder::of).map(EventDesk::reported);
  }

  private static WatchedOrder reported(WatchedOrder order) {
    return new WatchedOrder(
        order.checkoutId(), order.cartId(), order.orderId(), order.completed(), true);
  }

  /** The payment by the Kustom order, once it is placed. */
  public boolean isPaid(KustomOrderId orderId) {
    return payment(orderId).isPresent();
  }

  /** It is seen to. */
  public void finish(String webhookId) {
    events.lock(webhookId).ifPresent(event -> event.finish(clock.instant()));
  }

  /** Money moved at Kustom: the payment, if there is one, is compared with what Kustom says. */
  public void reconcile(String webhookId, KustomOrderId orderId) {
    if (reconcile.reconcileLater(orderId)) {
      finish(webhookId);
    } else {
      ignore(webhookId, "There is no payment to compare with yet.");
    }
  }

  /** It is on record, and nothing follows from it. */
  public void ignore(String webhookId, String reason) {
    events.lock(webhookId).ifPresent(event -> event.ignore(reason, clock.instant()));
  }

  /** A person has to see to it. */
  public void park(String webhookId, String reason) {
    Optional<KustomEvent> parked =
        events.lock(webhookId).filter(event -> event.state() == EventState.RECEIVED);
    parked.ifPresent(
        event -> {
          event.park(reason, clock.instant());
          reviews.open(finding(event, reason), subject(event));
        });
  }

  private static ReviewFinding finding(KustomEvent event, String reason) {
    ReviewEvidence evidence =
        ReviewEvidence.none()
            .with("eventType", event.reported().type())
            .with("webhookId", event.webhookId());
    return new ReviewFinding(
        ReviewKind.EVENT_UNRESOLVED,
        reason,
        orderId(event).map(it -> evidence.with(ORDER_EVIDENCE, it.value())).orElse(evidence));
  }

  /** Each event is a case of its own: about one order several may be unresolved. */
  private ReviewSubject subject(KustomEvent event) {
    Optional<UUID> cartId =
        orderId(event).flatMap(checkouts::find).map(checkout -> checkout.cartId().value());
    return new ReviewSubject(cartId, event.webhookId(), Optional.empty(), Optional.empty());
  }

  private static Optional<KustomOrderId> orderId(KustomEvent event) {
    return event.reported().subject().orderId();
  }

  /** The dispute is on record with the payment, and a person is told of it once. */
  public void recordDispute(String webhookId, KustomOrderId orderId, DisputeReport report) {
    Payment payment = payment(orderId).orElseThrow();
    recordDispute.record(payment, report);
    ReviewFinding finding =
        new ReviewFinding(
            ReviewKind.DISPUTED,
            "The payer disputes the payment.",
            ReviewEvidence.none().with(ORDER_EVIDENCE, orderId.value()));
    reviews.open(
        finding,
        new ReviewSubject(
            checkouts.find(orderId).map(it -> it.cartId().value()),
            report.disputeId(),
            Optional.empty(),
            Optional.of(payment.paymentId())));
    finish(webhookId);
  }

  private Optional<Payment> payment(KustomOrderId orderId) {
    return payments.findByReference(KustomOrder.PROVIDER_KEY, orderId.value());
  }
}
