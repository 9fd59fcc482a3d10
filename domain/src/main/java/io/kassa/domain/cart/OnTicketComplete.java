package io.kassa.domain.cart;

import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hook;

/**
 * A cart was paid and is about to become an order (ticket actor, OnTicketComplete). What a rule
 * sets on it reaches the order. A rule that says no does not void the payment: the order waits for
 * a person.
 */
public record OnTicketComplete(TicketPicture ticket) implements Hook {

  /** About a cart as it is now. */
  public static OnTicketComplete of(Cart cart) {
    return new OnTicketComplete(TicketPicture.of(cart));
  }

  @Override
  public String name() {
    return "OnTicketComplete";
  }

  @Override
  public FieldValue input() {
    return new FieldRecord().with("ticket", ticket.toRecord()).toField();
  }
}
