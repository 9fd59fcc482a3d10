package io.kassa.domain.kustom.placement;

import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.kustom.FraudStatus;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomPurchase;
import io.kassa.domain.money.Money;
import io.kassa.domain.order.Order;
import io.kassa.domain.order.OrderState;
import io.kassa.domain.order.Orders;
import io.kassa.domain.payment.AuthorizationState;
import io.kassa.domain.payment.Payments;
import io.kassa.domain.review.ReviewEvidence;
import io.kassa.domain.review.ReviewFinding;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.review.ReviewSubject;
import io.kassa.domain.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Lets an order wait for what order management says about its purchase, and go on when that is
 * settled. Nothing is cancelled at Kustom: whether it is, a person says.
 */
@ApplicationScoped
public class PurchaseReview {

  private Orders orders;
  private Reviews reviews;
  private Payments payments;

  PurchaseReview() {}

  /** Works on these. */
  @Inject
  public PurchaseReview(Orders orders, Reviews reviews, Payments payments) {
    this.orders = orders;
    this.reviews = reviews;
    this.payments = payments;
  }

  /**
   * Looks at a purchase, within the caller's transaction.
   *
   * @param reference of the order whose cart the caller holds
   */
  public void look(OrderReference reference, KustomPurchase purchase) {
    Order order = orders.lock(reference.orderId()).orElseThrow();
    if (order.state() == OrderState.CANCELLED) {
      reviews.close(ReviewKind.FRAUD_PENDING, reference(purchase), "The order was cancelled.");
    } else if (purchase.isAlive()) {
      lookAtAmount(order, purchase);
      lookAtFraud(order, purchase);
    } else {
      hold(order, purchase, lost(purchase));
    }
  }

  /** The money of this purchase is not to be had any more. */
  public static ReviewFinding lost(KustomPurchase purchase) {
    return new ReviewFinding(
        ReviewKind.AUTHORIZATION_LOST,
        "It was paid, but at Kustom the purchase is " + purchase.status() + ".",
        evidence(purchase));
  }

  /** A second payment has a case of its own, and both together are never what the order costs. */
  private void lookAtAmount(Order order, KustomPurchase purchase) {
    Money placed = order.basket().amountToPay();
    Money bought = purchase.order().amount();
    if (order.payments().size() == 1 && !bought.equals(placed)) {
      hold(order, purchase, differs(placed, purchase));
    }
  }

  private static ReviewFinding differs(Money placed, KustomPurchase purchase) {
    Money bought = purchase.order().amount();
    boolean same = bought.currency().equals(placed.currency());
    return new ReviewFinding(
        same ? ReviewKind.AMOUNT_DIFFERS : ReviewKind.CURRENCY_DIFFERS,
        "Kustom's order management says %s %s, the order was placed with %s %s."
            .formatted(
                bought.toMajor().toPlainString(),
                bought.currency(),
                placed.toMajor().toPlainString(),
                placed.currency()),
        evidence(purchase)
            .with("placedAmount", placed.minor())
            .with("placedCurrency", placed.currency().code()));
  }

  private void lookAtFraud(Order order, KustomPurchase purchase) {
    keepAuthorizationState(purchase);
    if (purchase.fraudStatus() == FraudStatus.PENDING) {
      String reason = "Kustom has not decided yet whether it trusts the payer.";
      hold(
          order, purchase, new ReviewFinding(ReviewKind.FRAUD_PENDING, reason, evidence(purchase)));
      return;
    }
    reviews
        .close(
            ReviewKind.FRAUD_PENDING,
            reference(purchase),
            "Kustom has decided: " + purchase.fraudStatus() + ".")
        .ifPresent(order::release);
    if (purchase.fraudStatus() == FraudStatus.REJECTED) {
      String reason = "Kustom does not trust the payer.";
      hold(
          order,
          purchase,
          new ReviewFinding(ReviewKind.FRAUD_REJECTED, reason, evidence(purchase)));
    }
  }

  private void keepAuthorizationState(KustomPurchase purchase) {
    AuthorizationState state =
        switch (purchase.fraudStatus()) {
          case PENDING -> AuthorizationState.PENDING;
          case REJECTED -> AuthorizationState.FAILED;
          case ACCEPTED -> AuthorizationState.SUCCESSFUL;
        };
    payments
        .findByReference(KustomOrder.PROVIDER_KEY, reference(purchase))
        .flatMap(it -> payments.lock(it.paymentId()))
        .ifPresent(it -> it.setAuthorizationState(it.externalReference(), state));
  }

  private void hold(Order order, KustomPurchase purchase, ReviewFinding finding) {
    ReviewSubject subject =
        new ReviewSubject(
            Optional.of(order.cartId().value()),
            reference(purchase),
            Optional.of(order.reference().orderId()),
            Optional.empty());
    if (reviews.open(finding, subject)) {
      order.await(finding.reason());
    }
  }

  private static String reference(KustomPurchase purchase) {
    return purchase.order().orderId().value();
  }

  private static ReviewEvidence evidence(KustomPurchase purchase) {
    return ReviewEvidence.none()
        .with("status", purchase.status())
        .with("fraudStatus", purchase.fraudStatus().name())
        .with("amount", purchase.order().amounts().orderAmount())
        .with("currency", purchase.order().market().currency().code())
        .with("klarnaReference", purchase.reference().orElse(""));
  }
}
