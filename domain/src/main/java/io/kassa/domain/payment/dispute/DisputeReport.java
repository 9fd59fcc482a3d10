package io.kassa.domain.payment.dispute;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a provider says of a dispute.
 *
 * @param disputeId the provider's own id of it, at most 255 characters
 * @param state in the provider's words, at most 100 characters
 * @param over whether nothing is to be done about it any more
 * @param at when it was so at the provider, kept to the microsecond
 */
public record DisputeReport(String disputeId, String state, boolean over, Instant at) {

  public DisputeReport {
    at = at.truncatedTo(ChronoUnit.MICROS);
  }
}
