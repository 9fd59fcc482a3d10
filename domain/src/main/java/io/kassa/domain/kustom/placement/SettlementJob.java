package io.kassa.domain.kustom.placement;

import io.kassa.domain.job.CheckoutJob;
import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobOutcome;
import io.kassa.domain.job.JobParameters;
import io.kassa.domain.job.JobRequest;
import io.kassa.domain.kustom.settings.KustomSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Tells Kustom of an order as often as it takes: the wish to do so is written with the order
 * itself.
 */
@ApplicationScoped
public class SettlementJob implements CheckoutJob {

  /** The job's definition; its subject is the id of our record of the Kustom order. */
  public static final String DEFINITION = "settleKustomOrder";

  /** Our numbers, the acknowledgement, and what order management says. */
  private static final int CALLS = 3;

  @Inject SettleKustomOrder settle;
  @Inject KustomSettings settings;

  /** The wish to tell Kustom, not before. */
  public static JobRequest of(UUID checkoutId, Instant dueAt) {
    return new JobRequest(DEFINITION, checkoutId.toString(), dueAt, new JobParameters(Map.of()));
  }

  @Override
  public String definition() {
    return DEFINITION;
  }

  @Override
  public Duration limit() {
    return settings.limitOfCalls(CALLS);
  }

  @Override
  public boolean outlivesShopper() {
    return true;
  }

  @Override
  public JobOutcome run(ClaimedJob job) {
    return settle.settle(UUID.fromString(job.subject()))
        ? JobOutcome.done()
        : new JobOutcome.Retry("Kustom has not heard of the order yet, or another tells it.");
  }
}
