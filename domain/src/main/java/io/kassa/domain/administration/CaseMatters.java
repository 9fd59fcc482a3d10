package io.kassa.domain.administration;

import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.event.EventDesk;
import io.kassa.domain.order.Order;
import io.kassa.domain.order.Orders;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.Payments;
import io.kassa.domain.review.ReviewCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds what cases are about, in the caller's transaction. A case has the ids of what there was
 * when it was opened; what came later is found through the Kustom order.
 */
@ApplicationScoped
public class CaseMatters {

  private Orders orders;
  private Payments payments;
  private KustomCheckouts checkouts;

  CaseMatters() {}

  /** Looks in these. */
  @Inject
  public CaseMatters(Orders orders, Payments payments, KustomCheckouts checkouts) {
    this.orders = orders;
    this.payments = payments;
    this.checkouts = checkouts;
  }

  /** What this case is about; nothing is read for changing. */
  public CaseMatter of(ReviewCase found) {
    Optional<Payment> payment = payment(found);
    return new CaseMatter(
        order(found, payment),
        payment.map(Payment::paymentNumber),
        payment.flatMap(it -> openIntent(it, found)),
        checkout(found, payment));
  }

  private Optional<Payment> payment(ReviewCase found) {
    return found
        .subject()
        .paymentId()
        .flatMap(id -> payments.findAll(List.of(id)).stream().findFirst())
        .or(() -> purchase(found).flatMap(this::payment));
  }

  private Optional<Payment> payment(KustomOrderId purchase) {
    return payments.findByReference(KustomOrder.PROVIDER_KEY, purchase.value());
  }

  private Optional<OrderReference> order(ReviewCase found, Optional<Payment> payment) {
    return found
        .subject()
        .orderId()
        .or(() -> payment.map(Payment::paymentId).flatMap(orders::findIdByPayment))
        .flatMap(orders::find)
        .map(Order::reference);
  }

  /** A case about a wish for money has the wish's reference. */
  private static Optional<UUID> openIntent(Payment payment, ReviewCase found) {
    return payment.intents().stream()
        .filter(it -> it.reference().equals(found.subject().externalReference()))
        .filter(it -> it.state().isOpen())
        .map(MoneyIntent::intentId)
        .findFirst();
  }

  private Optional<KustomCheckout> checkout(ReviewCase found, Optional<Payment> payment) {
    return payment
        .filter(it -> it.providerKey().equals(KustomOrder.PROVIDER_KEY))
        .flatMap(it -> KustomOrderId.read(it.externalReference()))
        .or(() -> purchase(found))
        .flatMap(checkouts::find);
  }

  /** The reference is that of what was paid, unless it is an event's or a dispute's. */
  private static Optional<KustomOrderId> purchase(ReviewCase found) {
    return found
        .evidence()
        .text(EventDesk.ORDER_EVIDENCE)
        .or(() -> Optional.of(found.subject().externalReference()))
        .flatMap(KustomOrderId::read);
  }
}
