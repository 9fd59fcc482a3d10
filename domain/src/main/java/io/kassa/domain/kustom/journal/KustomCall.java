package io.kassa.domain.kustom.journal;

import io.kassa.domain.cart.CartId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One call of Kustom, or one of Kustom's; without personal data.
 *
 * @param what the client's own name of the call, such as {@code readPurchase}, or of the callback,
 *     such as {@code validation}
 * @param told what Kustom was told to sell, where the call says so
 */
public record KustomCall(
    Asker asker,
    Subject subject,
    String what,
    Answer answer,
    Optional<ToldSale> told,
    Instant askedAt) {

  /** Who called. */
  public enum Asker {
    KASSA,
    KUSTOM
  }

  /**
   * What it was about.
   *
   * @param cartId of the creation of an order, which may have had no answer
   * @param kustomOrderId nothing if its creation was not answered
   */
  public record Subject(Optional<CartId> cartId, Optional<String> kustomOrderId) {

    /** An order that Kustom knows. */
    public static Subject order(String kustomOrderId) {
      return new Subject(Optional.empty(), Optional.of(kustomOrderId));
    }
  }

  /**
   * What came of it.
   *
   * @param status HTTP status; {@value #NONE}: there was no answer
   * @param correlationId by which Kustom's support finds it
   * @param duration from the question to the answer, or until nobody waited
   */
  public record Answer(int status, Optional<String> correlationId, Duration duration) {

    /** In the place of a status. */
    public static final int NONE = 0;
  }
}
