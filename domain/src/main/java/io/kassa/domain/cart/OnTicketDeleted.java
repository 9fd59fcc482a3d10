package io.kassa.domain.cart;

import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hook;

/**
 * A cart was removed (ticket actor, OnTicketDeleted). Fired in the transaction that did it.
 *
 * @param ticket as it was
 */
public record OnTicketDeleted(TicketPicture ticket) implements Hook {

  /** About a cart as it is now. */
  public static OnTicketDeleted of(Cart cart) {
    return new OnTicketDeleted(TicketPicture.of(cart));
  }

  @Override
  public String name() {
    return "OnTicketDeleted";
  }

  @Override
  public FieldValue input() {
    return new FieldRecord().with("ticket", ticket.toRecord()).toField();
  }
}
