package io.kassa.domain.cart;

import io.kassa.domain.hook.Complaints;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.RuleRefusal;
import io.kassa.domain.hook.ScheduledEffects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Carries out what rules want to happen to a cart, in the transaction that holds it. */
@ApplicationScoped
public class CartEffects {

  private ScheduledEffects scheduled;
  private Clock clock;
  private Complaints complaints;

  CartEffects() {}

  /** Schedules with this, and reads this clock. */
  @Inject
  public CartEffects(ScheduledEffects scheduled, Clock clock) {
    this.scheduled = scheduled;
    this.clock = clock;
    this.complaints = new Complaints(clock);
  }

  /**
   * Carries them out, one after another.
   *
   * @param cart held by the caller
   * @param shown the cart as it was rendered before
   * @return the cart as it is shown afterwards
   */
  public RenderedCart carryOut(List<Effect> effects, Cart cart, RenderedCart shown) {
    if (effects.isEmpty()) {
      return shown;
    }
    carryOut(effects, cart);
    return shown.after(cart);
  }

  /**
   * Carries them out where the cart is not shown.
   *
   * @param cart held by the caller
   */
  public void carryOut(List<Effect> effects, Cart cart) {
    effects.forEach(effect -> carryOut(effect, cart));
  }

  /**
   * Carries them out unless one says no.
   *
   * @param cart held by the caller
   * @throws io.kassa.domain.error.Rejection REFUSED_BY_RULE
   */
  void carryOutUnlessRefused(List<Effect> effects, Cart cart) {
    for (Effect effect : effects) {
      if (effect instanceof Effect.ValidationError no) {
        throw RuleRefusal.of(no);
      }
    }
    carryOut(effects, cart);
  }

  private void carryOut(Effect effect, Cart cart) {
    if (effect instanceof Effect.KeepMarks marks) {
      cart.setAppFields(marks.fields(), clock.instant());
    } else if (effect instanceof Effect.Command command) {
      CartCommands.apply(List.of(command.command()), cart, clock.instant())
          .ifPresent(
              sentence -> complaints.tell("A rule's command is not carried out: " + sentence));
    } else {
      scheduled.carryOut(effect, cart.id().toString());
    }
  }
}
