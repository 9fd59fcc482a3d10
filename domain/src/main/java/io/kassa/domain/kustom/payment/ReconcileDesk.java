package io.kassa.domain.kustom.payment;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.fulfilment.IntentDesk;
import io.kassa.domain.job.JobParameters;
import io.kassa.domain.job.JobRequest;
import io.kassa.domain.job.ScheduleJob;
import io.kassa.domain.kustom.KustomBalance;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.money.Money;
import io.kassa.domain.order.Order;
import io.kassa.domain.order.Orders;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.PaymentHooks;
import io.kassa.domain.payment.Payments;
import io.kassa.domain.review.ReviewEvidence;
import io.kassa.domain.review.ReviewFinding;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.review.ReviewSubject;
import io.kassa.domain.review.Reviews;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The short transactions of a reconciliation. */
@Stateless
public class ReconcileDesk {

  /** How long a look that came to nothing is not repeated. */
  private static final Duration BETWEEN_LOOKS = Duration.ofHours(6);

  @Inject Orders orders;
  @Inject Payments payments;
  @Inject IntentDesk intents;
  @Inject PaymentHooks hooks;
  @Inject ScheduleJob scheduleJob;
  @Inject Reviews reviews;
  @Inject Clock clock;

  /** Kustom's id of the payment, if it is one of Kustom's. */
  public Optional<KustomOrderId> kustomOrder(UUID paymentId) {
    return payments.findAll(List.of(paymentId)).stream()
        .filter(it -> KustomOrder.PROVIDER_KEY.equals(it.providerKey()))
        .map(it -> new KustomOrderId(it.externalReference()))
        .findFirst();
  }

  /**
   * Lets the payment of a Kustom order be reconciled after the commit. Two callers at once have to
   * hold something in common; here it is the payment's row.
   *
   * @return false if there is no such payment (yet)
   */
  public boolean reconcileLater(KustomOrderId orderId) {
    Optional<UUID> paymentId =
        payments.findByReference(KustomOrder.PROVIDER_KEY, orderId.value()).map(Payment::paymentId);
    paymentId.flatMap(payments::lock).ifPresent(it -> schedule(it.paymentId()));
    return paymentId.isPresent();
  }

  /** Looks at the payment of this intent once more, within the caller's transaction. */
  public void lookAgainAt(UUID intentId) {
    payments
        .locate(intentId)
        .flatMap(place -> payments.lock(place.paymentId()))
        .ifPresent(it -> schedule(it.paymentId()));
  }

  private void schedule(UUID paymentId) {
    scheduleJob.schedule(
        new JobRequest(
            ReconcilePayment.DEFINITION,
            paymentId.toString(),
            clock.instant(),
            new JobParameters(Map.of())));
  }

  /**
   * Takes over what Kustom says.
   *
   * @return false if something is under way that has to end before all of it can be
   */
  public boolean takeOver(UUID paymentId, KustomBalance purchase) {
    Order order = orders.findIdByPayment(paymentId).flatMap(orders::lock).orElseThrow();
    Payment payment = payments.lock(paymentId).orElseThrow();
    purchase.expiresAt().ifPresent(payment::expireAt);
    FieldValue picture = hooks.picture(payment);
    Money before = payment.balance().authorized();
    boolean all = takeOver(order, payment, purchase);
    if (!payment.balance().authorized().equals(before)) {
      hooks.commanded(picture, payment);
    }
    tellOfOtherAmount(order, payment, before);
    payment.lookAt(nextLook(payment));
    return all;
  }

  /** Whoever changed it at Kustom may have meant to; but nobody here has asked for it. */
  private void tellOfOtherAmount(Order order, Payment payment, Money before) {
    Money now = payment.balance().authorized();
    if (now.equals(before)) {
      return;
    }
    reviews.open(
        new ReviewFinding(
            ReviewKind.AUTHORIZATION_CHANGED,
            "Kustom holds %s %s for this order; it was %s."
                .formatted(
                    now.toMajor().toPlainString(),
                    now.currency(),
                    before.toMajor().toPlainString()),
            ReviewEvidence.none()
                .with("amount", now.minor())
                .with("amountBefore", before.minor())
                .with("currency", now.currency().code())),
        new ReviewSubject(
            Optional.of(order.cartId().value()),
            ofThisChange(payment, now),
            Optional.of(order.reference().orderId()),
            Optional.of(payment.paymentId())));
  }

  /** Each change is a case of its own, whatever became of those before. */
  private String ofThisChange(Payment payment, Money authorized) {
    return payment.externalReference() + "@" + authorized.minor() + "@" + clock.instant();
  }

  private void tellOfLoss(Order order, Payment payment) {
    reviews.openAnew(
        new ReviewFinding(
            ReviewKind.AUTHORIZATION_LOST,
            TakeOver.LOST,
            ReviewEvidence.none().with("status", KustomBalance.Status.CANCELLED.name())),
        new ReviewSubject(
            Optional.of(order.cartId().value()),
            payment.externalReference(),
            Optional.of(order.reference().orderId()),
            Optional.of(payment.paymentId())));
  }

  /** When what is held ends there is something to see; Kustom may be slow to show it. */
  private Optional<Instant> nextLook(Payment payment) {
    Instant now = clock.instant();
    return payment
        .expiresAt()
        .filter(it -> !payment.balance().held().isZero())
        .map(end -> end.isAfter(now) ? end : now.plus(BETWEEN_LOOKS));
  }

  /** The payments that are to be looked at by now, at most so many. */
  public List<UUID> due(int limit) {
    return payments.findToLookAt(clock.instant(), limit);
  }

  /** Lets a payment that is due be looked at, and again later should that come to nothing. */
  public void lookIfDue(UUID paymentId) {
    Instant now = clock.instant();
    payments
        .lock(paymentId)
        .filter(it -> it.nextLook().filter(due -> !due.isAfter(now)).isPresent())
        .ifPresent(
            it -> {
              it.lookAt(Optional.of(now.plus(BETWEEN_LOOKS)));
              schedule(paymentId);
            });
  }

  /** Looks again in six hours, because a look was given up. */
  public void lookAgainLater(UUID paymentId) {
    Instant then = clock.instant().plus(BETWEEN_LOOKS);
    payments.lock(paymentId).ifPresent(it -> it.lookAt(Optional.of(then)));
  }

  private boolean takeOver(Order order, Payment payment, KustomBalance purchase) {
    return new TakeOver(order, payment, clock.instant())
        .of(
            purchase,
            new TakeOver.Telling() {
              @Override
              public void finished(MoneyIntent intent, Optional<String> id) {
                intents.finish(order, payment, intent, id);
              }

              @Override
              public void added(MoneyIntent intent) {
                hooks.changed(payment, intent);
              }

              @Override
              public void lost() {
                tellOfLoss(order, payment);
              }
            });
  }
}
