package io.kassa.domain.actor;

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
   * @return done, or parked with a sentence about why: there is no such actor, or a command is none
   *     for it
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public JobOutcome apply(ActorType type, UUID actorId, List<ActorCommand> commands) {
    Optional<String> objection =
        commands.stream().flatMap(it -> CommandRules.objection(type, it).stream()).findFirst();
    return objection
        .<JobOutcome>map(JobOutcome.Park::new)
        .orElseGet(() -> found(type, actorId, commands));
  }

  private JobOutcome found(ActorType type, UUID actorId, List<ActorCommand> commands) {
    return switch (type) {
      case TICKET ->
          done(
              carts.lock(new CartId(actorId)),
              cart -> commands.forEach(it -> CartCommands.apply(it, cart, clock.instant())));
      case ORDER -> done(orders.lock(actorId), order -> commands.forEach(order::apply));
      case PAYMENT -> done(payments.lock(actorId), payment -> commands.forEach(payment::apply));
    };
  }

  private static <A> JobOutcome done(Optional<A> actor, Consumer<A> deed) {
    actor.ifPresent(deed);
    return actor.isPresent() ? JobOutcome.done() : new JobOutcome.Park("There is no such actor.");
  }
}
