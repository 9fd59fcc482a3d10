package io.kassa.domain.actor;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartCommands;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.hook.ActorCommand;
import io.kassa.domain.hook.ActorType;
import io.kassa.domain.hook.CommandRules;
import io.kassa.domain.job.JobOutcome;
import io.kassa.domain.order.Orders;
import io.kassa.domain.payment.Payments;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

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
   * @return done, or parked with a sentence about why: there is no such actor, or a command is none
   *     for it
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public JobOutcome apply(ActorType type, UUID actorId, List<ActorCommand> commands) {
    Optional<String> objection = CommandRules.objection(type, commands);
    return objection.map(ActorDesk::refused).orElseGet(() -> found(type, actorId, commands));
  }

  private JobOutcome found(ActorType type, UUID actorId, List<ActorCommand> commands) {
    return switch (type) {
      case TICKET -> outcome(carts.lock(new CartId(actorId)), cart -> change(cart, commands));
      case ORDER -> outcome(orders.lock(actorId), order -> done(order.apply(commands)));
      case PAYMENT -> outcome(payments.lock(actorId), payment -> done(payment.apply(commands)));
    };
  }

  private static <A> JobOutcome outcome(Optional<A> actor, Function<A, JobOutcome> deed) {
    return actor.map(deed).orElseGet(() -> new JobOutcome.Park("There is no such actor."));
  }

  private JobOutcome change(Cart cart, List<ActorCommand> commands) {
    return CartCommands.apply(commands, cart, clock.instant())
        .map(ActorDesk::refused)
        .orElseGet(JobOutcome::done);
  }

  private static JobOutcome done(boolean allowed) {
    return allowed ? JobOutcome.done() : refused("there would be too many fields or tags");
  }

  private static JobOutcome refused(String sentence) {
    return new JobOutcome.Park("The message can't be carried out: " + sentence);
  }
}
