package io.kassa.domain.kustom.payment;

import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobHandler;
import io.kassa.domain.job.JobOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Gives up at Kustom an order of which nothing was taken. */
@ApplicationScoped
public class CancelKustomOrder implements JobHandler {

  @Inject CarryOutIntent carryOut;
  @Inject MoneyJobLimits limits;

  @Override
  public String definition() {
    return MoneyJob.CANCEL.definition();
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
