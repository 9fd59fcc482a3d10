package io.kassa.domain.mail;

import io.kassa.domain.job.CheckoutJob;
import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Sends the mail that a rule wrote. */
@ApplicationScoped
public class SendEmail implements CheckoutJob {

  private Mailer mailer;
  private MailSettings settings;

  SendEmail() {}

  /** Sends with this. */
  @Inject
  public SendEmail(Mailer mailer, MailSettings settings) {
    this.mailer = mailer;
    this.settings = settings;
  }

  @Override
  public String definition() {
    return Mail.JOB;
  }

  @Override
  public Duration limit() {
    return settings.limit();
  }

  @Override
  public JobOutcome run(ClaimedJob job) {
    if (!settings.isOn()) {
      return new JobOutcome.Park("Mail was turned off before this was sent.");
    }
    return switch (mailer.send(Mail.of(job.parameters()), job.subject())) {
      case SENT -> JobOutcome.done();
      case REFUSED -> new JobOutcome.Park("The mail server refused it.");
      case UNKNOWN -> new JobOutcome.Retry("The mail server did not take it.");
    };
  }
}
