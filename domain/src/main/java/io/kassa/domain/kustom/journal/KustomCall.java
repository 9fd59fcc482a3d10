package io.kassa.domain.kustom.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One call of Kustom; without personal data.
 *
 * @param kustomOrderId which order it was about; nothing if its creation was not answered
 * @param what the client's own name of the call, such as {@code readPurchase}
 * @param status HTTP status; {@value #NO_ANSWER}: there was no answer
 * @param correlationId by which Kustom's support finds it
 * @param duration from the question to the answer, or until nobody waited
 */
public record KustomCall(
    Optional<String> kustomOrderId,
    String what,
    int status,
    Optional<String> correlationId,
    Duration duration,
    Instant askedAt) {

  /** In the place of a status. */
  public static final int NO_ANSWER = 0;
}
