package io.kassa.playground.http;

/** Answers the requests of one route. */
@FunctionalInterface
public interface Handler {
  /** Answers one request, given the values of the path's places. */
  Response handle(Request request, PathValues values);
}
