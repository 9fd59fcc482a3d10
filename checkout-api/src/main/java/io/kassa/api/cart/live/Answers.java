package io.kassa.api.cart.live;

import io.kassa.api.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers of JAX-RS as those of a servlet. */
final class Answers {

  private Answers() {}

  /** Status and headers; they replace those of a stream. */
  static void head(HttpServletResponse response, Response answer) {
    response.setStatus(answer.getStatus());
    answer.getStringHeaders().forEach((name, values) -> response.setHeader(name, values.get(0)));
  }

  static byte[] body(Response answer) {
    return Json.text(answer.getEntity()).getBytes(StandardCharsets.UTF_8);
  }

  /** Everything, at once. */
  static void write(HttpServletResponse response, Response answer) throws IOException {
    head(response, answer);
    response.getOutputStream().write(body(answer));
  }
}
