package io.kassa.api.admin.settings;

import io.kassa.domain.kustom.KustomAnswer;
import java.util.UUID;

/**
 * Whether Kustom lets us in.
 *
 * @param outcome {@code works}; {@code refused}: Kustom does not let us in; {@code unknown}: Kustom
 *     gave no answer, or could not be asked
 * @param explanation one sentence, with Kustom's correlation id where there is one
 */
public record CheckRepresentation(String outcome, String explanation) {

  static CheckRepresentation of(KustomAnswer<UUID> answer) {
    if (answer instanceof KustomAnswer.Done<UUID>) {
      return new CheckRepresentation("works", "Kustom knows who we are.");
    }
    if (answer instanceof KustomAnswer.Refused<UUID> refused) {
      return new CheckRepresentation(
          "refused", "Kustom answered " + refused.refusal().summary() + ".");
    }
    return new CheckRepresentation(
        "unknown", "Nobody knows: " + ((KustomAnswer.Unknown<UUID>) answer).reason() + ".");
  }
}
