package io.kassa.playground.kustom.callback;

/** What the merchant said when asked whether a customer may buy. */
public sealed interface Verdict {
  /** Go on. */
  record Approved() implements Verdict {}

  /** No; the customer is shown the text. */
  record Refused(int status, String errorType, String errorText) implements Verdict {}

  /** The customer is to be sent to this address. */
  record Elsewhere(int status, String location) implements Verdict {}

  /** No answer, or none that means anything. */
  record Unanswered(String reason) implements Verdict {}
}
