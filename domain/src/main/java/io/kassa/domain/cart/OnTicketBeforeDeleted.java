package io.kassa.domain.cart;

import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hook;

/**
 * A cart that was rejected long ago is about to be removed (ticket actor, OnTicketBeforeDeleted).
 * No rule can keep it: what is in it may be personal, and is kept no longer than the operator says.
 */
public record OnTicketBeforeDeleted(TicketPicture ticket) implements Hook {

  /** About a cart as it is now. */
  public static OnTicketBeforeDeleted of(Cart cart) {
    return new OnTicketBeforeDeleted(TicketPicture.of(cart));
  }

  @Override
  public String name() {
    return "OnTicketBeforeDeleted";
  }

  @Override
  public FieldValue input() {
    return new FieldRecord().with("ticket", ticket.toRecord()).toField();
  }
}
