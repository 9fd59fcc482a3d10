package io.kassa.domain.simulation;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomLines;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomPurchase;
import io.kassa.domain.kustom.event.EventState;
import io.kassa.domain.kustom.event.KustomEvent;
import io.kassa.domain.kustom.sync.SyncFields;
import io.kassa.domain.order.Order;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.workbench.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares what Kustom knows with what is committed here, and says what must not be. */
final class Ledgers implements SimulatedKustom.Witness {

  private final Shop shop;
  private final StockLedger stock;
  private final List<String> violations = new ArrayList<>();

  /**
   * Compares those of a shop.
   *
   * @param pieces of the scarce product that it had when it opened
   */
  Ledgers(Shop shop, long pieces) {
    this.shop = shop;
    this.stock = new StockLedger(shop, pieces);
  }

  @Override
  public void acknowledging(KustomOrderId orderId) {
    if (orderOf(orderId).isEmpty()) {
      violated("Nothing is acknowledged before it is committed");
    }
  }

  @Override
  public void violated(String rule) {
    violations.add(rule);
  }

  /** Whether nothing is left to be done about what was paid. */
  boolean areSettled(SimulatedKustom kustom) {
    return kustom.paid().stream()
            .allMatch(it -> orderOf(it).isPresent() ? isTold(it, kustom) : isParked(it))
        && shop.jobs.all().stream().noneMatch(job -> job.state().isActive());
  }

  /** What must not be, in the end. */
  List<String> violations(SimulatedKustom kustom, KustomCalls calls) {
    PriceLedger prices = new PriceLedger(shop, kustom, this);
    kustom.paid().forEach(it -> checkPaid(it, kustom));
    shop.orders.all().forEach(order -> checkOrder(order, kustom));
    shop.orders.all().forEach(prices::check);
    shop.carts.all().forEach(cart -> checkPicture(cart, kustom));
    stock.check(kustom, prices, this);
    checkEvents(calls);
    shop.jobs.all().stream()
        .filter(job -> job.state().isActive())
        .forEach(
            job -> violated("Every job comes to an end: " + job.key().replaceFirst("/.*", "")));
    return List.copyOf(violations);
  }

  private void checkPaid(KustomOrderId orderId, SimulatedKustom kustom) {
    long orders =
        shop.orders.all().stream()
            .filter(order -> paymentOf(orderId).map(order.payments()::contains).orElse(false))
            .count();
    if (shop.payments.all().stream().filter(it -> isOf(orderId, it)).count() > 1) {
      violated("Every paid Kustom order has one payment at most");
    }
    if (orders > 1) {
      violated("Every paid Kustom order has one order at most");
    }
    if (orders == 0 && !isParked(orderId)) {
      violated("Every paid Kustom order is placed or parked");
    }
    if (orders == 1 && !isTold(orderId, kustom)) {
      violated("Every placed order is acknowledged");
    }
    Optional<KustomPurchase> purchase = shop.kustom.readPurchase(orderId).result();
    if (purchase.filter(KustomPurchase::isAlive).isEmpty() || shop.kustomPayments.calls() > 0) {
      violated("Nothing that was paid is voided, and no money moves by itself");
    }
  }

  private void checkOrder(Order order, SimulatedKustom kustom) {
    List<Payment> payments = shop.payments.findAll(order.payments());
    if (payments.isEmpty()) {
      violated("No order is without payment");
    }
    for (Payment payment : payments) {
      if (!kustom.paid().contains(new KustomOrderId(payment.externalReference()))) {
        violated("No order is of a Kustom order that was not paid");
      }
    }
    long carts =
        shop.orders.all().stream().filter(it -> it.cartId().equals(order.cartId())).count();
    if (carts > 1) {
      violated("A cart has one order at most");
    }
  }

  /** What Kustom has told and we have taken is seen to; a dispute is on record. */
  private void checkEvents(KustomCalls calls) {
    for (String webhookId : calls.takenEvents()) {
      Optional<EventState> state =
          shop.kustomEvents.all().stream()
              .filter(it -> it.webhookId().equals(webhookId))
              .map(KustomEvent::state)
              .findFirst();
      if (state.isEmpty() || state.get() == EventState.RECEIVED) {
        violated("Every event that was taken is kept and seen to");
      }
    }
    for (String disputeId : calls.takenDisputes()) {
      if (shop.disputes.all().stream().noneMatch(it -> it.disputeId().equals(disputeId))) {
        violated("Every dispute that was told is on record");
      }
    }
  }

  /** The iframe of an open cart shows the cart, unless its storefront keeps it suspended. */
  private void checkPicture(Cart cart, SimulatedKustom kustom) {
    Optional<KustomOrderId> living =
        shop.checkouts
            .findLiving(cart.id())
            .filter(it -> it.state() == KustomCheckout.State.OPEN)
            .flatMap(KustomCheckout::orderId)
            .filter(it -> !kustom.paid().contains(it));
    if (!cart.isOpen() || living.isEmpty() || cart.contents().items().isEmpty()) {
      return;
    }
    Optional<KustomOrder> shown = shop.kustom.read(living.get()).result();
    boolean agrees = SyncFields.of(cart.contents()).agree();
    boolean same =
        shown
            .filter(it -> KustomLines.of(shop.preview().render(cart)).sellTheSameAs(it.amounts()))
            .isPresent();
    boolean parked =
        shop.jobs.all().stream()
            .anyMatch(
                job ->
                    job.key().equals("syncKustomOrder/" + cart.id())
                        && job.state() == io.kassa.domain.job.JobState.PARKED);
    if (shown.isPresent() && agrees && !same) {
      violated("A cart that says that Kustom shows it is shown by Kustom");
    }
    if (shown.isPresent() && !agrees && !parked) {
      violated("In the end Kustom shows the cart");
    }
  }

  private Optional<java.util.UUID> paymentOf(KustomOrderId orderId) {
    return shop.payments
        .findByReference(KustomOrder.PROVIDER_KEY, orderId.value())
        .map(Payment::paymentId);
  }

  private Optional<Order> orderOf(KustomOrderId orderId) {
    Optional<java.util.UUID> payment =
        shop.payments.all().stream()
            .filter(it -> isOf(orderId, it))
            .map(Payment::paymentId)
            .findFirst();
    return shop.orders.all().stream()
        .filter(order -> payment.map(order.payments()::contains).orElse(false))
        .findFirst();
  }

  private static boolean isOf(KustomOrderId orderId, Payment payment) {
    return payment.externalReference().equals(orderId.value());
  }

  /** Whether Kustom knows that the order is safe, or a person is told that it can't be told. */
  private boolean isTold(KustomOrderId orderId, SimulatedKustom kustom) {
    return kustom.isAcknowledged(orderId)
        || casesAbout(orderId).anyMatch(it -> it.kind() == ReviewKind.NOT_ACKNOWLEDGED);
  }

  private boolean isParked(KustomOrderId orderId) {
    return casesAbout(orderId).findAny().isPresent();
  }

  private Stream<ReviewCase> casesAbout(KustomOrderId orderId) {
    return shop.reviewCases.all().stream()
        .filter(ReviewCase::isOpen)
        .filter(it -> it.subject().externalReference().equals(orderId.value()));
  }
}
