package io.kassa.domain.cart;

import io.kassa.domain.hook.ActorCommand;
import io.kassa.domain.hook.ActorType;
import io.kassa.domain.hook.CommandRules;
import java.time.Instant;
import java.util.Optional;

/** Carries out what rules do to a cart. */
public final class CartCommands {

  private CartCommands() {}

  /**
   * Carries a command out; doing so again changes nothing.
   *
   * @param cart held by the caller
   * @return one sentence about why it is not carried out; empty if it is
   */
  public static Optional<String> apply(ActorCommand command, Cart cart, Instant now) {
    Optional<String> objection = CommandRules.objection(ActorType.TICKET, command);
    if (objection.isEmpty() && command instanceof ActorCommand.SetDynamicFields set) {
      cart.setAppFields(set.fields(), now);
    }
    return objection;
  }
}
