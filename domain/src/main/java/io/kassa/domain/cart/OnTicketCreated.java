package io.kassa.domain.cart;

import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hook;

/** A cart was opened (ticket actor, OnTicketCreated). Fired in its transaction. */
public record OnTicketCreated(TicketPicture ticket) implements Hook {

  /** About a cart as it is now. */
  public static OnTicketCreated of(Cart cart) {
    return new OnTicketCreated(TicketPicture.of(cart));
  }

  @Override
  public String name() {
    return "OnTicketCreated";
  }

  @Override
  public FieldValue input() {
    return new FieldRecord().with("ticket", ticket.toRecord()).toField();
  }
}
