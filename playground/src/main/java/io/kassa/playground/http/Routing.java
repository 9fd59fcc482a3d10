package io.kassa.playground.http;

/** What was found for a request's method and path. */
public sealed interface Routing {
  /** A route fits. */
  record Found(Handler handler, PathValues values) implements Routing {}

  /** The path is served, but not with this method. */
  record WrongMethod() implements Routing {}

  /** Nobody serves the path. */
  record UnknownPath() implements Routing {}
}
