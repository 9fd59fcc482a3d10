package io.kassa.playground.http;

/** One method on one path, and who answers it. */
public record Route(String method, PathPattern pattern, Handler handler) {
  /** A route for GET. */
  public static Route get(String pattern, Handler handler) {
    return new Route("GET", PathPattern.of(pattern), handler);
  }

  /** A route for POST. */
  public static Route post(String pattern, Handler handler) {
    return new Route("POST", PathPattern.of(pattern), handler);
  }

  /** A route for PATCH. */
  public static Route patch(String pattern, Handler handler) {
    return new Route("PATCH", PathPattern.of(pattern), handler);
  }

  /** A route for DELETE. */
  public static Route delete(String pattern, Handler handler) {
    return new Route("DELETE", PathPattern.of(pattern), handler);
  }
}
