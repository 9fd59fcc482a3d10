package io.kassa.playground.kustom.answer;

import io.kassa.playground.http.Response;

/** What a caller with wrong credentials gets: a page, not JSON, and no correlation id. */
public final class Unauthorized {
  private static final String PAGE =
      """
      <html>
      <head><title>401 Authorization Required</title></head>
      <body>
      <center><h1>401 Authorization Required</h1></center>
      </body>
      </html>
      """;

  private Unauthorized() {}

  /** The answer, recorded in this form at Kustom's playground. */
  public static Response page() {
    return KustomHeaders.withConstants(Response.html(401, PAGE))
        .with("WWW-Authenticate", "Basic realm=\"very closed site\"");
  }
}
