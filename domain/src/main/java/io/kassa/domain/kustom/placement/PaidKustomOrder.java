package io.kassa.domain.kustom.placement;

import io.kassa.domain.address.InvoiceRecipient;
import io.kassa.domain.cart.Contact;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.kustom.KustomAddress;
import io.kassa.domain.kustom.KustomLines;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.order.PaidCheckout;
import io.kassa.domain.payment.Payment;
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
    Optional<KustomAddress> billing = order.billingAddress().filter(KustomAddress::isFilled);
    Optional<KustomAddress> delivery =
        order.shippingAddress().filter(KustomAddress::isFilled).or(() -> billing);
    return new Contact(
        billing.or(() -> delivery).flatMap(KustomAddress::toEmail),
        billing.or(() -> delivery).flatMap(KustomAddress::toPhone),
        delivery.map(KustomAddress::toAddress),
        billing.map(KustomAddress::toAddress).map(InvoiceRecipient::at));
  }

  @Override
  public Reconciliation reconcile(Optional<RenderedCart> cart) {
    Optional<String> difference = difference(cart);
    return difference.isPresent()
        ? new Reconciliation(PaidBasket.of(order), difference)
        : new Reconciliation(cart.orElseThrow().basket(), Optional.empty());
  }

  private Optional<String> difference(Optional<RenderedCart> cart) {
    if (cart.isEmpty()) {
      return Optional.of("The cart costs more than an order may.");
    }
    RenderedCart rendered = cart.get();
    if (!rendered.unavailable().isEmpty()) {
      return Optional.of("The cart holds a product that is not sold any more.");
    }
    if (!rendered.basket().currency().equals(order.market().currency())) {
      return Optional.of("It was paid in " + order.market().currency() + ".");
    }
    if (rendered.basket().amountToPay().minor() != order.amount().minor()) {
      return Optional.of(
          "Kustom took %s %s, the cart says %s."
              .formatted(
                  order.amount().toMajor().toPlainString(),
                  order.market().currency(),
                  rendered.basket().amountToPay().toMajor().toPlainString()));
    }
    boolean same = KustomLines.of(rendered).sellTheSameAs(order.amounts());
    return same ? Optional.empty() : Optional.of("Kustom's order lines are not those of the cart.");
  }
}
