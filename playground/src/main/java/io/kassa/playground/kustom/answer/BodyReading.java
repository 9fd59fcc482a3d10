package io.kassa.playground.kustom.answer;

import io.kassa.playground.http.Request;
import io.kassa.playground.json.JsonText;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Optional;

/** The body of a request, or why it cannot be used. */
public sealed interface BodyReading {
  /** The body is an object. */
  record Read(JsonObject body) implements BodyReading {}

  /** The body is not JSON, not an object, too large or not declared as JSON. */
  record Refused(KustomError error) implements BodyReading {}

  /** The largest body taken, in characters; Kustom's own limit is not documented. */
  int BODY_MAX = 2_000_000;

  /**
   * Reads the body of a request that needs one. That a wrong content type is answered 415, and the
   * text for a body that is not an object, are assumed.
   */
  static BodyReading of(Request request) {
    if (request.body().length() > BODY_MAX) {
      return new Refused(new KustomError(413, "REQUEST_TOO_LARGE", "Request is too large"));
    }
    if (!isDeclaredJson(request)) {
      return new Refused(
          new KustomError(415, "UNSUPPORTED_MEDIA_TYPE", "Content-Type must be application/json"));
    }
    Optional<JsonObject> object = JsonText.parseObject(request.body());
    if (object.isPresent()) {
      return new Read(object.get());
    }
    return new Refused(KustomError.badValue("request body (must be a JSON object)"));
  }

  private static boolean isDeclaredJson(Request request) {
    return request
        .headers()
        .find("Content-Type")
        .map(type -> type.toLowerCase(Locale.ROOT).trim())
        .filter(type -> type.startsWith("application/json"))
        .isPresent();
  }
}
