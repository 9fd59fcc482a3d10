package io.kassa.domain.fulfilment;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.order.Order;
import io.kassa.domain.order.OrderHooks;
import io.kassa.domain.order.Orders;
import io.kassa.domain.payment.IntentKind;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.PaymentHooks;
import io.kassa.domain.payment.Payments;
import io.kassa.domain.payment.Payments.IntentPlace;
import io.kassa.domain.payment.ProviderRefusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * The short transactions before and after a provider is asked for an intent. Each holds the order
 * and then the payment, and may come again without harm.
 */
@Stateless
public class IntentDesk {

  @Inject Orders orders;
  @Inject Payments payments;
  @Inject PaymentHooks hooks;
  @Inject IntentCases cases;
  @Inject OrderHooks orderHooks;
  @Inject Clock clock;

  /**
   * Writes down that the provider is about to be asked, before it is.
   *
   * @return nothing if the intent has ended
   */
  public Optional<IntentInProgress> begin(UUID intentId) {
    IntentPlace place = place(intentId);
    Payment payment = payments.lock(place.paymentId()).orElseThrow();
    MoneyIntent intent = payment.intent(intentId).orElseThrow();
    payment.send(intent, clock.instant());
    return intent.state().isOpen()
        ? Optional.of(IntentInProgress.of(payment, intent))
        : Optional.empty();
  }

  /** Nobody knows what the provider did. */
  public void doubt(UUID intentId) {
    Payment payment = payments.lock(place(intentId).paymentId()).orElseThrow();
    payment.doubt(payment.intent(intentId).orElseThrow());
  }

  /**
   * The provider did it; that it is known already is no harm.
   *
   * @return the intent as it is now: still refused, if it had been taken for refused
   */
  public MoneyIntent done(UUID intentId, Optional<String> providerId) {
    IntentPlace place = place(intentId);
    Order order = orders.lock(place.orderId()).orElseThrow();
    Payment payment = payments.lock(place.paymentId()).orElseThrow();
    MoneyIntent intent = payment.intent(intentId).orElseThrow();
    finish(order, payment, intent, providerId);
    return intent;
  }

  /** The same, within the transaction of a caller who holds both. */
  public void finish(
      Order order, Payment payment, MoneyIntent intent, Optional<String> providerId) {
    if (payment.finish(intent, providerId, clock.instant())) {
      FieldValue before = orderHooks.picture(order);
      intent.deliveryId().ifPresent(it -> order.completeDelivery(it, clock.instant()));
      cases.settled(intent);
      orderHooks.happened(before, order);
      hooks.changed(payment, intent);
    }
  }

  /**
   * Nobody asks the provider any more: if it is not known what it did, a person is told.
   *
   * @param attempts how often it was asked, or was about to be
   */
  public void unsettled(UUID intentId, int attempts) {
    IntentPlace place = place(intentId);
    Order order = orders.lock(place.orderId()).orElseThrow();
    Payment payment = payments.lock(place.paymentId()).orElseThrow();
    MoneyIntent intent = payment.intent(intentId).orElseThrow();
    if (intent.state().isOpen()) {
      cases.unsettled(new IntentCases.Wish(order, payment, intent), attempts);
    }
  }

  /**
   * The provider said no: the order is as if nobody had asked, but for its cancellation, and a
   * person is told.
   */
  public void refused(UUID intentId, ProviderRefusal refusal) {
    IntentPlace place = place(intentId);
    Order order = orders.lock(place.orderId()).orElseThrow();
    Payment payment = payments.lock(place.paymentId()).orElseThrow();
    MoneyIntent intent = payment.intent(intentId).orElseThrow();
    if (payment.refuse(intent, refusal, clock.instant())) {
      FieldValue before = orderHooks.picture(order);
      undo(order, intent);
      String reason = cases.refused(new IntentCases.Wish(order, payment, intent), refusal);
      if (intent.kind() == IntentKind.CANCEL) {
        order.await(reason);
      }
      cases.settled(intent);
      orderHooks.happened(before, order);
      hooks.changed(payment, intent);
    }
  }

  private static void undo(Order order, MoneyIntent intent) {
    intent.deliveryId().ifPresent(order::reopenDelivery);
    if (intent.kind() == IntentKind.REFUND) {
      intent.details().goods().ifPresent(order::notTakenBack);
    }
  }

  private IntentPlace place(UUID intentId) {
    return payments
        .locate(intentId)
        .orElseThrow(() -> new IllegalArgumentException("There is no intent " + intentId));
  }
}
