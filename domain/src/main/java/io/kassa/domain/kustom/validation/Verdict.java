package io.kassa.domain.kustom.validation;

/** What Kustom is answered. */
public sealed interface Verdict {

  /** The shopper may go on to pay; nothing is sold yet. */
  record Approved() implements Verdict {}

  /** The shopper may not. */
  record Refused(Refusal refusal) implements Verdict {}
}
