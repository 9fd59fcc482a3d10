package io.kassa.domain.order;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Complaints;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Hooks;
import io.kassa.domain.hook.RuleRefusal;
import io.kassa.domain.hook.ScheduledEffects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Tells rules what happened to an order, and carries out what they want, in the transaction that
 * holds the order. Jobs are about the order's id.
 */
@ApplicationScoped
public class OrderHooks {

  private Hooks hooks;
  private ScheduledEffects scheduled;
  private Complaints complaints;

  OrderHooks() {}

  /** Asks these rules, and schedules with this. */
  @Inject
  public OrderHooks(Hooks hooks, ScheduledEffects scheduled, Clock clock) {
    this.hooks = hooks;
    this.scheduled = scheduled;
    this.complaints = new Complaints(clock);
  }

  /** An order was added. It is paid, so no rule can say no. */
  void created(Order order) {
    carryOut(hooks.tell(new OnOrderCreated(order)), order);
    FieldValue before = OrderRecord.of(order).with("orderState", "pending").toField();
    happened(before, order);
  }

  /** How an order is now, to be given back when commands have changed it. */
  public FieldValue picture(Order order) {
    return OrderRecord.of(order).toField();
  }

  /**
   * Somebody's command has changed an order, and nothing has come of it outside yet.
   *
   * @param before how it was
   * @throws io.kassa.domain.error.Rejection REFUSED_BY_RULE if a rule says no
   */
  public void asked(FieldValue before, Order order) {
    List<Effect> effects = hooks.fire(new OnOrderCommands(before, order));
    for (Effect effect : effects) {
      if (effect instanceof Effect.ValidationError no) {
        throw RuleRefusal.of(no);
      }
    }
    carryOut(effects, order);
  }

  /**
   * An order was changed by something that has happened already.
   *
   * @param before how it was
   */
  public void happened(FieldValue before, Order order) {
    carryOut(hooks.tell(new OnOrderCommands(before, order)), order);
  }

  /** What a rule commands fires no hook: it can't lead to another command. */
  private void carryOut(List<Effect> effects, Order order) {
    for (Effect effect : effects) {
      if (effect instanceof Effect.Command command) {
        if (!order.apply(List.of(command.command()))) {
          complaints.tell("A rule wants an order to have too many fields or tags");
        }
      } else if (effect instanceof Effect.ValidationError no) {
        complaints.tell("A rule says no to what has happened already: " + no.code());
      } else {
        scheduled.carryOut(effect, order.reference().orderId().toString());
      }
    }
  }
}
