package io.kassa.playground.control;

import io.kassa.playground.http.Response;
import io.kassa.playground.json.ObjectEdit;

/** A control call that cannot be carried out: {@code {"error":{"code","message"}}}. */
record ControlError(int status, String code, String message) {

  static ControlError badRequest(String message) {
    return new ControlError(400, "BAD_REQUEST", message);
  }

  static ControlError notFound() {
    return new ControlError(404, "NOT_FOUND", "There is no such thing.");
  }

  static ControlError wrongMethod() {
    return new ControlError(405, "METHOD_NOT_ALLOWED", "Not with this method.");
  }

  Response toResponse() {
    return Response.json(
        status,
        ObjectEdit.empty()
            .put("error", ObjectEdit.empty().put("code", code).put("message", message).done())
            .done());
  }
}
