package io.kassa.it.rules;

import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobHandler;
import io.kassa.domain.job.JobOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The capture job of the payment provider guide, with no batch XML of its own. */
@ApplicationScoped
public class YourCapture implements JobHandler {

  @Override
  public String definition() {
    return "apps/your-app/capturePayment";
  }

  @Override
  public Duration limit() {
    return Duration.ofSeconds(1);
  }

  @Override
  public JobOutcome run(ClaimedJob job) {
    return JobOutcome.done();
  }
}
