package io.kassa.playground.kustom.answer;

import io.kassa.playground.http.Response;
import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import java.util.List;
import java.util.UUID;

/**
 * A refusal in Kustom's words: {@code error_code, error_messages, correlation_id, service_version}.
 * (Kustom API, errors)
 */
public record KustomError(int status, String code, String message) {
  private static final String SERVICE_VERSION = "kassa-playground";

  /** A field or a sum of the order is wrong. */
  public static KustomError badValue(String what) {
    return new KustomError(400, "BAD_VALUE", "Bad value: " + what);
  }

  /** The method does not fit the path, or the path has an empty segment. */
  public static KustomError methodNotAllowed() {
    return new KustomError(405, "HTTP_ERROR", "");
  }

  /** The answer; its correlation id is new, and the same in the header and in the body. */
  public Response toResponse() {
    String correlationId = UUID.randomUUID().toString();
    return Response.json(
            status,
            ObjectEdit.empty()
                .put("error_code", code)
                .put("error_messages", JsonValues.array(List.of(JsonValues.of(message))))
                .put("correlation_id", correlationId)
                .put("service_version", SERVICE_VERSION)
                .done())
        .with(KustomHeaders.CORRELATION_ID, correlationId);
  }
}
