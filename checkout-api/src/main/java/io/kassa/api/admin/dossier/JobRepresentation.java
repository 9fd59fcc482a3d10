package io.kassa.api.admin.dossier;

import io.kassa.domain.administration.JobLine;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A job.
 *
 * @param subject what it is done to or came from, such as a cart's id
 * @param claimableAt from when on a server may begin, or take over
 * @param server which made the last attempt
 */
public record JobRepresentation(
    UUID jobId,
    String definition,
    String subject,
    String state,
    int attempts,
    Optional<String> lastProblem,
    Optional<String> server,
    String createdAt,
    Optional<String> claimableAt,
    Optional<String> endedAt) {

  static JobRepresentation of(JobLine line) {
    return new JobRepresentation(
        line.jobId(),
        line.definition(),
        line.subject(),
        line.state().toLowerCase(Locale.ROOT),
        line.attempts(),
        line.lastProblem(),
        line.server(),
        line.createdAt().toString(),
        line.claimableAt().map(Instant::toString),
        line.endedAt().map(Instant::toString));
  }
}
