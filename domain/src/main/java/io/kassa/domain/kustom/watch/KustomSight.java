package io.kassa.domain.kustom.watch;

import io.kassa.domain.kustom.KustomAnswer;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomOrders;
import io.kassa.domain.kustom.KustomProblems;
import io.kassa.domain.kustom.KustomPurchase;
import io.kassa.domain.kustom.KustomRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asks both of Kustom's APIs how an order stands. */
@ApplicationScoped
class KustomSight {

  private KustomOrders kustom;
  private KustomProblems problems;

  KustomSight() {}

  @Inject
  KustomSight(KustomOrders kustom, KustomProblems problems) {
    this.kustom = kustom;
    this.problems = problems;
  }

  /** After a purchase order management is the truth; not to be known there is no cancellation. */
  Sighting afterPurchase(KustomOrderId orderId) {
    KustomAnswer<KustomPurchase> purchase = kustom.readPurchase(orderId);
    return purchase.isRefusedAs(KustomRefusal.Kind.NOT_FOUND)
        ? inCheckout(orderId).orElseGet(Sighting.Missing::new)
        : of(purchase);
  }

  /** Before it, the checkout is; what the checkout has forgotten may have been bought. */
  Sighting beforePurchase(KustomOrderId orderId) {
    return inCheckout(orderId).orElseGet(() -> inOrderManagement(orderId));
  }

  private Sighting inOrderManagement(KustomOrderId orderId) {
    KustomAnswer<KustomPurchase> purchase = kustom.readPurchase(orderId);
    return purchase.isRefusedAs(KustomRefusal.Kind.NOT_FOUND)
        ? new Sighting.Missing()
        : of(purchase);
  }

  /** Nothing if it is not known there. */
  private Optional<Sighting> inCheckout(KustomOrderId orderId) {
    KustomAnswer<KustomOrder> answer = kustom.read(orderId);
    if (answer.isRefusedAs(KustomRefusal.Kind.NOT_FOUND)) {
      return Optional.empty();
    }
    problems.log("show an order that is watched", answer);
    return Optional.of(
        answer
            .result()
            .<Sighting>map(
                order -> order.isComplete() ? new Sighting.Complete(order) : new Sighting.Unpaid())
            .orElseGet(Sighting.Unanswered::new));
  }

  private Sighting of(KustomAnswer<KustomPurchase> answer) {
    problems.log("show a purchase that is watched", answer);
    return answer
        .result()
        .<Sighting>map(
            purchase ->
                purchase.isAlive() ? new Sighting.Bought(purchase) : new Sighting.Lost(purchase))
        .orElseGet(Sighting.Unanswered::new);
  }
}
