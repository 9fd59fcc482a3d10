package io.kassa.playground.journal;

import io.kassa.playground.http.Request;
import io.kassa.playground.json.JsonText;
import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;

/**
 * One call of Kustom's API.
 *
 * @param at when it arrived, on the stand-in's clock
 * @param status what was answered; {@link #NOT_EXECUTED} when a fault closed the connection before
 *     anything happened. A fault that lost the answer shows the status that was lost.
 */
public record RecordedRequest(Instant at, Request request, int status) {
  /** The status of a request that a fault lost before it was looked at. */
  public static final int NOT_EXECUTED = 0;

  /** Whether this text stands in the address or the body. */
  public boolean mentions(String text) {
    return request.target().pathAndQuery().contains(text) || request.body().contains(text);
  }

  /** The members {@code at, method, path, body, status}. */
  public JsonObject toJson() {
    return ObjectEdit.empty()
        .put("at", at.toString())
        .put("method", request.method())
        .put("path", request.target().pathAndQuery())
        .put("body", body())
        .put("status", status)
        .done();
  }

  private JsonValue body() {
    if (!request.hasBody()) {
      return JsonValue.NULL;
    }
    return JsonText.parse(request.body()).orElseGet(() -> JsonValues.of(request.body()));
  }
}
