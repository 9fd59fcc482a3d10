package io.kassa.api.admin.dossier;

import io.kassa.domain.administration.Happening;
import java.util.Optional;

/**
 * One thing that happened.
 *
 * @param source cart, checkout, call, payload, callback, job, order, payment, money, case, event,
 *     dispute or handoff
 * @param correlationId by which Kustom's support finds the call
 */
public record HappeningRepresentation(
    String at,
    String source,
    String what,
    Optional<String> reference,
    Optional<String> note,
    Optional<String> correlationId) {

  static HappeningRepresentation of(Happening happening) {
    return new HappeningRepresentation(
        happening.at().toString(),
        happening.source(),
        happening.what(),
        happening.reference(),
        happening.note(),
        happening.correlationId());
  }
}
