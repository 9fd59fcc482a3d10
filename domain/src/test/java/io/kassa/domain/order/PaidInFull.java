package io.kassa.domain.order;

import io.kassa.domain.cart.Contact;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.money.Money;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.pricing.PricedBasketFixture;
import io.kassa.domain.review.ReviewFinding;
import io.kassa.domain.review.ReviewKind;
import java.util.Optional;

/**
 * A checkout of some provider's that was paid.
 *
 * @param reference the provider's
 */
public record PaidInFull(String reference, Money amount, Contact contact) implements PaidCheckout {

  @Override
  public Payment.Authorization authorization() {
    return new Payment.Authorization("provider", reference, amount);
  }

  @Override
  public Reconciliation reconcile(Optional<RenderedCart> cart) {
    Optional<RenderedCart> same = cart.filter(it -> it.basket().amountToPay().equals(amount));
    return same.isPresent()
        ? new Reconciliation(same.get().basket(), Optional.empty())
        : new Reconciliation(
            PricedBasketFixture.aPricedBasket(),
            Optional.of(
                ReviewFinding.of(ReviewKind.AMOUNT_DIFFERS, "It was not what the cart said.")));
  }
}
