package io.kassa.playground.http;

import jakarta.json.JsonValue;

/**
 * One answer.
 *
 * @param body the text to send, empty for none
 */
public record Response(int status, Headers headers, String body) {
  /** An answer without a body. */
  public static Response empty(int status) {
    return new Response(status, Headers.none(), "");
  }

  /** An answer with a JSON body. */
  public static Response json(int status, JsonValue body) {
    return new Response(status, typed("application/json"), body.toString());
  }

  /** An answer with a page. */
  public static Response html(int status, String body) {
    return new Response(status, typed("text/html;charset=UTF-8"), body);
  }

  /** This answer with one more header, or one replaced. */
  public Response with(String name, String value) {
    return new Response(status, headers.with(name, value), body);
  }

  private static Headers typed(String contentType) {
    return Headers.none().with("Content-Type", contentType);
  }
}
