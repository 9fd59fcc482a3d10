package io.kassa.playground.http;

/** What the caller gets to see: an answer, or a connection that breaks. */
public sealed interface Reply {
  /** A whole answer. */
  record Answered(Response response) implements Reply {}

  /** No usable answer: the adapter breaks the connection. */
  record Severed() implements Reply {}
}
