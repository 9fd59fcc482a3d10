package io.kassa.domain.payment;

import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Hook;
import io.kassa.domain.hook.Hooks;
import io.kassa.domain.job.JobParameters;
import io.kassa.domain.job.JobRequest;
import io.kassa.domain.job.ScheduleJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * Tells rules what happened to a payment, and carries out what they want, in the transaction that
 * holds the payment. Jobs get the intent's id as their subject, those of a new payment the
 * payment's; other effects than jobs, fields and tags say nothing here and are passed over.
 */
@ApplicationScoped
public class PaymentHooks {

  private Hooks hooks;
  private ScheduleJob scheduleJob;
  private Clock clock;

  PaymentHooks() {}

  /** Asks these rules, schedules with this and reads this clock. */
  @Inject
  public PaymentHooks(Hooks hooks, ScheduleJob scheduleJob, Clock clock) {
    this.hooks = hooks;
    this.scheduleJob = scheduleJob;
    this.clock = clock;
  }

  /** A payment was added. */
  public void created(Payment payment) {
    tell(new OnPaymentCreated(payment), payment, payment.paymentId());
  }

  /** An intent was asked for, or has ended. */
  public void changed(Payment payment, MoneyIntent intent) {
    Hook hook =
        intent.kind() == IntentKind.CAPTURE
            ? new OnPaymentCapture(payment, intent)
            : new OnPaymentIntent(payment, intent);
    tell(hook, payment, intent.intentId());
  }

  private void tell(Hook hook, Payment payment, UUID subject) {
    for (Effect effect : hooks.fire(hook)) {
      if (effect instanceof Effect.ScheduleJob job) {
        scheduleJob.schedule(
            new JobRequest(
                job.definition(),
                subject.toString(),
                job.at().orElseGet(clock::instant),
                new JobParameters(job.parameters())));
      } else if (effect instanceof Effect.SetDynamicFields fields) {
        payment.setDynamicFields(fields.fields());
      } else if (effect instanceof Effect.PaymentTag tag && tag.added()) {
        payment.addTag(tag.key());
      } else if (effect instanceof Effect.PaymentTag tag) {
        payment.removeTag(tag.key());
      }
    }
  }
}
