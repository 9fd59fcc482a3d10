package io.kassa.api.admin.dossier;

import io.kassa.api.json.Members;
import io.kassa.domain.administration.Decision;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is decided about a case.
 *
 * @param decision place, accept, refund, cancel, retry or close
 * @param amount major units; only for a refund
 * @param note why, at most 500 characters without personal data
 */
public record DecisionBody(
    @Schema(examples = "refund", required = true) String decision,
    @Schema(examples = "199.00") BigDecimal amount,
    @Schema(examples = "Agreed with the shopper") String note) {

  private static final int MAX_NOTE = 500;

  Decision toDecision(String person) {
    String text = Members.optional(note).orElse("");
    if (text.length() > MAX_NOTE) {
      throw new Rejection(
          ErrorCode.INVALID_REQUEST, "note has at most " + MAX_NOTE + " characters.");
    }
    return new Decision(kind(), Optional.ofNullable(amount), text, person);
  }

  private Decision.Kind kind() {
    String wanted = Members.required("decision", decision);
    return Arrays.stream(Decision.Kind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new Rejection(
                    ErrorCode.INVALID_REQUEST,
                    "decision is place, accept, refund, cancel, retry or close."));
  }
}
