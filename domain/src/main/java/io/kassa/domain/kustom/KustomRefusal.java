package io.kassa.domain.kustom;

/**
 * Why Kustom said no (Checkout and Order Management API, error body).
 *
 * @param status HTTP status
 * @param code Kustom's error_code, or empty where it sent none
 * @param message Kustom's error_messages, joined; may be empty
 * @param correlationId by which Kustom's support finds the call; may be empty
 */
public record KustomRefusal(
    Kind kind, int status, String code, String message, String correlationId) {

  /** What the refusal means for us. */
  public enum Kind {
    /** Kustom does not know the order, or not any more. */
    NOT_FOUND,
    /** The order is finished and can't be changed (READ_ONLY_ORDER). */
    READ_ONLY,
    /** Our credentials or our network are not let in; nothing is said about the order. */
    NOT_LET_IN,
    /** Kustom does not take what it was sent. */
    OTHER
  }

  /** For the log: no personal data is in it. */
  public String summary() {
    return status + " " + code + " (correlation id " + correlationId + ")";
  }
}
