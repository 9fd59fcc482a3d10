package io.kassa.domain.cart;

import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hook;

/**
 * A storefront wants a cart (ticket actor, OnTicketBeforeCreated). A rule may say no: then there is
 * none. Fired in its transaction, before {@code OnTicketCreated}.
 */
public record OnTicketBeforeCreated(TicketPicture ticket) implements Hook {

  /** About a cart as it is now. */
  public static OnTicketBeforeCreated of(Cart cart) {
    return new OnTicketBeforeCreated(TicketPicture.of(cart));
  }

  @Override
  public String name() {
    return "OnTicketBeforeCreated";
  }

  @Override
  public FieldValue input() {
    return new FieldRecord().with("ticket", ticket.toRecord()).toField();
  }
}
