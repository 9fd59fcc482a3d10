package io.kassa.domain.cart;

import io.kassa.domain.hook.Effect;
import io.kassa.domain.job.JobParameters;
import io.kassa.domain.job.JobRequest;
import io.kassa.domain.job.ScheduleJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Carries out what rules want to happen to a cart, in the transaction that holds it. */
@ApplicationScoped
public class CartEffects {

  private ScheduleJob scheduleJob;
  private Clock clock;

  CartEffects() {}

  /** Schedules with this, and reads this clock. */
  @Inject
  public CartEffects(ScheduleJob scheduleJob, Clock clock) {
    this.scheduleJob = scheduleJob;
    this.clock = clock;
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
    effects.forEach(effect -> carryOut(effect, cart));
    return shown.after(cart);
  }

  private void carryOut(Effect effect, Cart cart) {
    if (effect instanceof Effect.SetDynamicFields fields) {
      cart.setAppFields(fields.fields(), clock.instant());
    } else if (effect instanceof Effect.ScheduleJob job) {
      scheduleJob.schedule(
          new JobRequest(
              job.definition(),
              cart.id().toString(),
              job.at().orElseGet(clock::instant),
              new JobParameters(job.parameters())));
    }
  }
}
