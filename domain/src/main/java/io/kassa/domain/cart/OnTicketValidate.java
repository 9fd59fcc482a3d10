package io.kassa.domain.cart;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hook;

/**
 * A storefront's command was applied to a cart, and so was what rules want of that ({@code
 * OnTicketCommands}): last, what came of both may be refused (ticket actor, OnTicketValidate). What
 * rules command does not fire it again.
 */
public record OnTicketValidate(TicketPicture before, TicketPicture ticket) implements Hook {

  @Override
  public String name() {
    return "OnTicketValidate";
  }

  @Override
  public FieldValue input() {
    return ticket.after(before);
  }
}
