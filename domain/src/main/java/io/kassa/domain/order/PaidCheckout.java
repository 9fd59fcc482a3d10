package io.kassa.domain.order;

import io.kassa.domain.cart.Contact;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.review.ReviewFinding;
import java.util.Optional;

/** What a payment provider reports when a shopper has paid. */
public interface PaidCheckout {

  /** What the provider holds for us. */
  Payment.Authorization authorization();

  /** Who paid and where to deliver, as far as the provider knows. */
  Contact contact();

  /**
   * Compares what was paid with the cart.
   *
   * @param cart the cart as it stands, or nothing where it can't be priced any more
   */
  Reconciliation reconcile(Optional<RenderedCart> cart);

  /**
   * What the order holds.
   *
   * @param basket the cart's if it is what was paid, otherwise what was paid
   * @param difference what differs, if anything does
   */
  record Reconciliation(PricedBasket basket, Optional<ReviewFinding> difference) {}
}
