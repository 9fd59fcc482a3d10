package io.kassa.domain.mail;

/** Hands mail over to a mail server. */
public interface Mailer {

  /** What became of a mail. */
  enum Outcome {
    /** The server has it. */
    SENT,
    /** The server will never take it. */
    REFUSED,
    /** It may be sent later, or has been sent and nobody knows. */
    UNKNOWN
  }

  /**
   * Sends a mail, outside any transaction.
   *
   * @param key the same for every attempt at one mail, so that receivers can tell repetitions
   */
  Outcome send(Mail mail, String key);
}
