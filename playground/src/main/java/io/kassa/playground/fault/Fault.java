package io.kassa.playground.fault;

import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.Optional;

/** What goes wrong with a call of Kustom's API. */
public sealed interface Fault {
  /** Answered with this status; nothing is executed. */
  record Status(int status, Optional<JsonValue> body) implements Fault {}

  /** Executed after this much real time. */
  record Delay(Duration delay) implements Fault {}

  /** The connection breaks before anything is executed. */
  record LoseRequest() implements Fault {}

  /** Executed, but the connection breaks instead of an answer. */
  record LoseAnswer() implements Fault {}

  /** Refused by a firewall with a page, as a caller from an unsupported region is. */
  record Firewall() implements Fault {}
}
