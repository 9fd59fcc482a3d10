package io.kassa.playground.fault;

import java.time.Duration;

/** What goes wrong with a call to a merchant. */
public sealed interface CallbackFault {
  /** Never sent. */
  record Lose() implements CallbackFault {}

  /** Sent twice. */
  record Duplicate() implements CallbackFault {}

  /** Sent so much later: a validation in real time, the others on the stand-in's clock. */
  record Delay(Duration delay) implements CallbackFault {}

  /** Kept until it is released by hand. */
  record Hold() implements CallbackFault {}

  /** Kept until the next of its kind has been answered, or until it is released by hand. */
  record Reorder() implements CallbackFault {}
}
