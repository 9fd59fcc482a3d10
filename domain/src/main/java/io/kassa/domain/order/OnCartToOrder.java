package io.kassa.domain.order;

import io.kassa.domain.cart.CartContents;
import io.kassa.domain.cart.Contact;
import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hook;
import io.kassa.domain.pricing.PricedBasket;

/**
 * A cart was paid, and what rules want of that ({@code OnTicketComplete}) has happened to it: now
 * it becomes an order, in the same transaction. On the platform its own rule listens to {@code
 * OnTicketComplete}, too; here it is asked afterwards, so that what other rules set reaches the
 * order. Rules in Java hear it, files do not: what it wants, {@link PlaceOrder}, they have no word
 * for.
 *
 * @param contents as they are now
 * @param payer who paid and where to deliver, as far as the provider knows
 * @param sold what was paid
 */
public record OnCartToOrder(
    Order.Origin origin, CartContents contents, Contact payer, PricedBasket sold) implements Hook {

  @Override
  public String name() {
    return "OnCartToOrder";
  }

  @Override
  public FieldValue input() {
    return new FieldRecord()
        .with("cartId", origin.cartId().value())
        .with("channelKey", origin.channelKey())
        .with("orderTotal", sold.orderTotal().toMajor())
        .toField();
  }

  /** Says nothing: what is in it may be personal, and this may reach a log. */
  @Override
  public String toString() {
    return "a cart that becomes an order";
  }
}
