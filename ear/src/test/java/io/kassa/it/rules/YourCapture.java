package io.kassa.it.rules;

import io.kassa.domain.fulfilment.IntentDesk;
import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobHandler;
import io.kassa.domain.job.JobOutcome;
import io.kassa.domain.payment.IntentKind;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.Payments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * The capture job of the payment provider guide, with no batch XML of its own. What the guide's
 * rule tells it is enough to find what is to be captured.
 */
@ApplicationScoped
public class YourCapture implements JobHandler {

  @Inject private Payments payments;
  @Inject private IntentDesk desk;

  @Override
  public String definition() {
    return "apps/your-app/capturePayment";
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
    String reference = job.parameters().text("externalReference");
    return new JobOutcome.Done(() -> captured(reference));
  }

  private void captured(String reference) {
    payments
        .findByReference("your-provider", reference)
        .flatMap(
            payment ->
                payment.intents().stream()
                    .filter(it -> it.kind() == IntentKind.CAPTURE && it.state().isOpen())
                    .map(MoneyIntent::intentId)
                    .findFirst())
        .ifPresent(intentId -> desk.done(intentId, Optional.of("c-" + UUID.randomUUID())));
  }
}
