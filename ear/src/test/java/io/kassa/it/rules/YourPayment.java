package io.kassa.it.rules;

import io.kassa.domain.cart.Contact;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.order.PaidCheckout;
import io.kassa.domain.payment.Payment;
import java.util.Optional;

/** That a cart was paid exactly as it stands. */
public record YourPayment(RenderedCart cart) implements PaidCheckout {

  @Override
  public Payment.Authorization authorization() {
    return new Payment.Authorization(
        YourProvider.KEY, "yours-" + cart.cartId(), cart.basket().amountToPay());
  }

  @Override
  public Contact contact() {
    return cart.contents().contact();
  }

  @Override
  public Reconciliation reconcile(Optional<RenderedCart> current) {
    return new Reconciliation(cart.basket(), Optional.empty());
  }
}
