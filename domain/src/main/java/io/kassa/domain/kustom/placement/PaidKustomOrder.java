package io.kassa.domain.kustom.placement;

import io.kassa.domain.cart.Contact;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.kustom.KustomContact;
import io.kassa.domain.kustom.KustomLines;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.money.Money;
import io.kassa.domain.order.PaidCheckout;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.review.ReviewEvidence;
import io.kassa.domain.review.ReviewFinding;
import io.kassa.domain.review.ReviewKind;
import java.util.Optional;

/** A complete Kustom order, told in the words of orders and payments. */
record PaidKustomOrder(KustomOrder order) implements PaidCheckout {

  @Override
  public Payment.Authorization authorization() {
    return new Payment.Authorization(
        KustomOrder.PROVIDER_KEY, order.orderId().value(), order.amount());
  }

  @Override
  public Contact contact() {
    return KustomContact.of(order);
  }

  @Override
  public Reconciliation reconcile(Optional<RenderedCart> cart) {
    Optional<ReviewFinding> difference = difference(cart);
    return difference.isPresent()
        ? new Reconciliation(PaidBasket.of(order), difference)
        : new Reconciliation(cart.orElseThrow().basket(), Optional.empty());
  }

  private Optional<ReviewFinding> difference(Optional<RenderedCart> cart) {
    if (cart.isEmpty()) {
      return found(ReviewKind.CART_UNPRICEABLE, "The cart costs more than an order may.");
    }
    RenderedCart rendered = cart.get();
    if (!rendered.unavailable().isEmpty()) {
      return found(ReviewKind.PRODUCT_GONE, "The cart holds a product that is not sold any more.");
    }
    if (!rendered.basket().currency().equals(order.market().currency())) {
      return found(
          ReviewKind.CURRENCY_DIFFERS, "It was paid in " + order.market().currency() + ".");
    }
    if (rendered.basket().amountToPay().minor() != order.amount().minor()) {
      return Optional.of(amountDiffers(rendered));
    }
    return KustomLines.of(rendered).sellTheSameAs(order.amounts())
        ? Optional.empty()
        : found(ReviewKind.LINES_DIFFER, "Kustom's order lines are not those of the cart.");
  }

  private ReviewFinding amountDiffers(RenderedCart rendered) {
    Money cost = rendered.basket().amountToPay();
    String reason =
        "Kustom took %s %s, the cart says %s."
            .formatted(
                order.amount().toMajor().toPlainString(),
                order.market().currency(),
                cost.toMajor().toPlainString());
    return new ReviewFinding(
        ReviewKind.AMOUNT_DIFFERS, reason, evidence().with("cartAmount", cost.minor()));
  }

  private Optional<ReviewFinding> found(ReviewKind kind, String reason) {
    return Optional.of(new ReviewFinding(kind, reason, evidence()));
  }

  /** Amounts are minor units. */
  private ReviewEvidence evidence() {
    return ReviewEvidence.none()
        .with("paidAmount", order.amounts().orderAmount())
        .with("paidTaxAmount", order.amounts().orderTaxAmount())
        .with("currency", order.market().currency().code());
  }
}
