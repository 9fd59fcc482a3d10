package io.kassa.domain.cart;

import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hook;

/**
 * Nobody has used a cart for so long that it was rejected (ticket actor, OnTicketRejected). Fired
 * in the transaction that did it; nothing can be refused, and nothing is done to the cart any more.
 */
public record OnTicketRejected(TicketPicture ticket) implements Hook {

  /** About a cart as it is now. */
  public static OnTicketRejected of(Cart cart) {
    return new OnTicketRejected(TicketPicture.of(cart));
  }

  @Override
  public String name() {
    return "OnTicketRejected";
  }

  @Override
  public FieldValue input() {
    return new FieldRecord().with("ticket", ticket.toRecord()).toField();
  }
}
