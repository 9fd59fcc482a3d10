package io.kassa.domain.kustom.event;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobParameters;
import io.kassa.domain.job.JobRequest;
import java.time.Instant;
import java.util.Map;

/** The job that sees to an event. */
final class EventJob {

  static final String DEFINITION = "handleKustomEvent";

  private static final String WEBHOOK_ID = "webhookId";

  private EventJob() {}

  /** One for each event: none takes the place of another. */
  static JobRequest of(String webhookId, Instant now) {
    return new JobRequest(
        DEFINITION,
        webhookId,
        now,
        new JobParameters(Map.of(WEBHOOK_ID, FieldValue.text(webhookId))));
  }

  static String webhookId(ClaimedJob job) {
    return job.parameters().text(WEBHOOK_ID);
  }
}
