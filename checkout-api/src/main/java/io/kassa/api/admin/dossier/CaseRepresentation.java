package io.kassa.api.admin.dossier;

import io.kassa.domain.administration.FoundCase;
import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.review.ReviewCase;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A case for a person.
 *
 * @param reason one sentence
 * @param evidence what is known, by name; nothing personal
 * @param decision what was tried, and once it is closed what was decided
 * @param possible what can be decided: place, accept, refund, cancel, retry, close; nothing once it
 *     is closed
 */
public record CaseRepresentation(
    UUID caseId,
    String kind,
    String reason,
    Map<String, Object> evidence,
    Optional<UUID> cartId,
    String externalReference,
    Optional<String> orderNumber,
    Optional<String> paymentNumber,
    String openedAt,
    Optional<String> closedAt,
    Optional<String> decision,
    List<String> possible) {

  static CaseRepresentation of(FoundCase found) {
    ReviewCase it = found.reviewCase();
    return new CaseRepresentation(
        it.caseId(),
        it.kind().name(),
        it.reason(),
        plain(it.evidence().values()),
        it.subject().cartId(),
        it.subject().externalReference(),
        found.matter().order().map(OrderReference::orderNumber),
        found.matter().paymentNumber(),
        it.openedAt().toString(),
        it.closedAt().map(Instant::toString),
        it.decision(),
        found.possible().stream().map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList());
  }

  private static Map<String, Object> plain(Map<String, FieldValue> values) {
    Map<String, Object> plain = new TreeMap<>();
    values.forEach((name, value) -> plain.put(name, value.json()));
    return plain;
  }
}
