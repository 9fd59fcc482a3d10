package io.kassa.domain.demo;

import io.kassa.domain.fulfilment.IntentDesk;
import io.kassa.domain.job.CheckoutJob;
import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Does what is wanted of a demo payment, which is nothing. */
@ApplicationScoped
public class SettleDemoPayment implements CheckoutJob {

  static final String DEFINITION = "settleDemoPayment";

  @Inject IntentDesk desk;

  @Override
  public String definition() {
    return DEFINITION;
  }

  @Override
  public Duration limit() {
    return Duration.ofSeconds(1);
  }

  @Override
  public boolean outlivesShopper() {
    return true;
  }

  @Override
  public JobOutcome run(ClaimedJob job) {
    UUID intentId = UUID.fromString(job.subject());
    return new JobOutcome.Done(() -> desk.done(intentId, Optional.of("demo-" + intentId)));
  }
}
