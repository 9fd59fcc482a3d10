package io.kassa.domain.kustom.payment;

import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobHandler;
import io.kassa.domain.job.JobOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/** Has Kustom hold money for longer, and then looks until when. */
@ApplicationScoped
public class ExtendAuthorization implements JobHandler {

  @Inject CarryOutIntent carryOut;
  @Inject ReconcileDesk reconcile;
  @Inject MoneyJobLimits limits;

  @Override
  public String definition() {
    return MoneyJob.EXTEND.definition();
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
  public JobOutcome run(ClaimedJob job) {
    JobOutcome outcome = carryOut.run(job);
    if (outcome instanceof JobOutcome.Done done) {
      return new JobOutcome.Done(
          () -> {
            done.record().run();
            reconcile.lookAgainAt(UUID.fromString(job.subject()));
          });
    }
    return outcome;
  }
}
