package io.kassa.domain.kustom.payment;

import io.kassa.domain.job.CheckoutJob;
import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobOutcome;
import jakarta.inject.Inject;
import java.time.Duration;

/** Has Kustom asked for the intents of one kind; the job's subject is the intent's id. */
abstract class MoneyJobHandler implements CheckoutJob {

  @Inject CarryOutIntent carryOut;
  @Inject MoneyJobLimits limits;

  private final MoneyJob kind;

  MoneyJobHandler(MoneyJob kind) {
    this.kind = kind;
  }

  @Override
  public String definition() {
    return kind.definition();
  }

  @Override
  public Duration limit() {
    return limits.limit();
  }

  @Override
  public Duration lateAfter() {
    return MoneyJobLimits.LATE_AFTER;
  }

  @Override
  public boolean outlivesShopper() {
    return true;
  }

  @Override
  public JobOutcome run(ClaimedJob job) {
    return carryOut.run(job);
  }

  @Override
  public void parked(ClaimedJob job, boolean uncertain) {
    carryOut.parked(job);
  }
}
