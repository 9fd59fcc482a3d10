package io.kassa.domain.cart;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hook;

/**
 * A storefront's command was applied to a cart (ticket actor, OnTicketCommands). A rule may say no:
 * then nothing has changed. What rules command does not fire it. Fired before {@code
 * OnCartMutation}, which shows prices too.
 */
public record OnTicketCommands(TicketPicture before, TicketPicture ticket) implements Hook {

  @Override
  public String name() {
    return "OnTicketCommands";
  }

  @Override
  public FieldValue input() {
    return ticket.after(before);
  }
}
