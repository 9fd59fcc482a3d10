package io.kassa.playground.kustom.answer;

import io.kassa.playground.http.Headers;
import io.kassa.playground.http.Response;
import java.util.Map;
import java.util.UUID;

/** Names of Kustom's headers, and those every answer carries. (Kustom API, recorded answers) */
public final class KustomHeaders {
  /** On every answer but the 401 page; equals {@code correlation_id} of an error. */
  public static final String CORRELATION_ID = "klarna-correlation-id";

  /** On requests that may be repeated; the first answer is then repeated too. */
  public static final String IDEMPOTENCY_KEY = "Klarna-Idempotency-Key";

  /** On answers of order management's writing calls. */
  public static final String TRANSACTION_ID = "transaction-id";

  private static final Map<String, String> CONSTANT =
      Map.of(
          "Cache-Control", "no-cache, no-store, max-age=0, must-revalidate",
          "Pragma", "no-cache",
          "X-Frame-Options", "DENY",
          "X-Content-Type-Options", "nosniff",
          "Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");

  private KustomHeaders() {}

  /** The answer with the constant headers, and with a correlation id unless it has one. */
  public static Response complete(Response response) {
    Response completed = withConstants(response);
    if (completed.headers().find(CORRELATION_ID).isPresent()) {
      return completed;
    }
    return completed.with(CORRELATION_ID, UUID.randomUUID().toString());
  }

  /** The answer with the constant headers only. */
  public static Response withConstants(Response response) {
    Headers headers = response.headers();
    for (Map.Entry<String, String> constant : CONSTANT.entrySet()) {
      headers = headers.with(constant.getKey(), constant.getValue());
    }
    return new Response(response.status(), headers, response.body());
  }
}
