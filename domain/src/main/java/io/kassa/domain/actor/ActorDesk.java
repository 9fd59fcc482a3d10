package io.kassa.domain.actor;

import io.kassa.domain.cart.CartCommands;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.hook.ActorCommand;
import io.kassa.domain.order.Orders;
import io.kassa.domain.payment.Payments;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The transaction that does something to an actor; it fires no hooks, so no rule hears of it. */
@Stateless
public class ActorDesk {

  @Inject Carts carts;
  @Inject Orders orders;
  @Inject Payments payments;
  @Inject Clock clock;

  /**
   * Carries commands out, all or none; doing so again changes nothing.
   *
   * @param actorType {@code ticket}, {@code order} or {@code payment}
   * @return false if there is no such actor
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean apply(String actorType, UUID actorId, List<ActorCommand> commands) {
    return switch (actorType) {
      case "ticket" ->
          carts
              .lock(new CartId(actorId))
              .map(cart -> done(commands, it -> CartCommands.apply(it, cart, clock.instant())))
              .orElse(false);
      case "order" -> orders.lock(actorId).map(order -> done(commands, order::apply)).orElse(false);
      case "payment" ->
          payments.lock(actorId).map(payment -> done(commands, payment::apply)).orElse(false);
      default -> false;
    };
  }

  private static boolean done(List<ActorCommand> commands, Consumer<ActorCommand> actor) {
    commands.forEach(actor);
    return true;
  }
}
