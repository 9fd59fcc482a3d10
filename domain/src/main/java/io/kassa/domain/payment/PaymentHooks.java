package io.kassa.domain.payment;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Complaints;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Hook;
import io.kassa.domain.hook.Hooks;
import io.kassa.domain.hook.JobSubjects;
import io.kassa.domain.hook.ScheduledEffects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Tells rules what happened to a payment, and carries out what they want, in the transaction that
 * holds the payment. Jobs are about the intent's id, those of a new payment about the payment's. A
 * request that is tried again fires its hook again: its jobs then take the place of the earlier
 * ones.
 */
@ApplicationScoped
public class PaymentHooks {

  private Hooks hooks;
  private ScheduledEffects scheduled;
  private final Complaints complaints = new Complaints(Clock.systemUTC());

  PaymentHooks() {}

  /** Asks these rules, and schedules with this. */
  @Inject
  public PaymentHooks(Hooks hooks, ScheduledEffects scheduled) {
    this.hooks = hooks;
    this.scheduled = scheduled;
  }

  /** A payment was added, by commands of which the authorization is the first. */
  public void created(Payment payment) {
    tell(new OnPaymentCreated(payment), payment, payment.paymentId());
    commanded(PaymentRecord.of(payment).with("authorizations", List.of()).toField(), payment);
  }

  /** An intent was asked for, or has ended; if money has moved the journal has it by now. */
  public void changed(Payment payment, MoneyIntent intent) {
    Hook hook =
        intent.kind() == IntentKind.CAPTURE
            ? new OnPaymentCapture(payment, intent)
            : new OnPaymentIntent(payment, intent);
    String subject = intent.intentId().toString();
    if (intent.state().isOpen()) {
      // Somebody asks for it now, and may ask again: then the jobs are the same ones.
      carryOut(hooks.fire(hook), payment, subject, JobSubjects.sameEachTime(subject));
    } else {
      tell(hook, payment, intent.intentId());
    }
    if (intent.state() == IntentState.DONE) {
      payment.journal().stream()
          .filter(it -> it.intentId().equals(intent.intentId()))
          .forEach(it -> tell(new OnPaymentJournal(payment, it), payment, intent.intentId()));
    }
  }

  /** How a payment is now, to be given to {@link #commanded} when commands have changed it. */
  public FieldValue picture(Payment payment) {
    return PaymentRecord.of(payment).toField();
  }

  /**
   * Commands have changed a payment.
   *
   * @param before how it was
   */
  public void commanded(FieldValue before, Payment payment) {
    tell(new OnPaymentCommands(before, payment), payment, payment.paymentId());
  }

  private void tell(Hook hook, Payment payment, UUID subject) {
    carryOut(hooks.tell(hook), payment, subject.toString(), JobSubjects.eachItsOwn());
  }

  /** What a rule commands fires no hook: it can't lead to another command. */
  private void carryOut(
      List<Effect> effects, Payment payment, String subject, JobSubjects subjects) {
    for (Effect effect : effects) {
      if (effect instanceof Effect.Command command) {
        if (!payment.apply(List.of(command.command()))) {
          complaints.tell("A rule wants a payment to have too many fields or tags");
        }
      } else {
        scheduled.carryOut(effect, subject, subjects);
      }
    }
  }
}
