package io.kassa.domain.demo;

import io.kassa.domain.cart.Contact;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.order.PaidCheckout;
import io.kassa.domain.payment.Payment;
import java.util.Optional;

/** That a cart was paid by the demo: exactly what it costs, by whoever it says. */
record DemoPayment(RenderedCart cart) implements PaidCheckout {

  /** One payment for each cart: the reference is unique with the provider. */
  String reference() {
    return "demo-" + cart.cartId();
  }

  @Override
  public Payment.Authorization authorization() {
    return new Payment.Authorization(
        DemoProvider.PROVIDER_KEY, reference(), cart.basket().amountToPay());
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
