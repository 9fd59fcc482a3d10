package io.kassa.playground.fault;

import java.time.Duration;

/** What goes wrong with a call to a merchant. */
public sealed interface CallbackFault {
  /** Never sent. */
  record Lose() implements CallbackFault {}

  /** Sent twice. */
  record Duplicate() implements CallbackFault {}

  /** Sent so much later: a push on the stand-in's clock, a validation in real time. */
  record Delay(Duration delay) implements CallbackFault {}
}
