package io.kassa.api.error;

import io.kassa.api.json.Json;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The body of what the container refuses before JAX-RS is asked: no login, or one without the role.
 * {@code web.xml} sends 401 and 403 here; the container's status and headers stay.
 */
@WebServlet("/access-refused")
public class AccessRefusedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final ErrorBody NO_LOGIN =
      ErrorBody.of("UNAUTHENTICATED", "This needs a login, by HTTP Basic.");
  private static final ErrorBody NO_ROLE =
      ErrorBody.of("FORBIDDEN", "This login does not have the role that this needs.");
  private static final ErrorBody NOTHING_HERE =
      ErrorBody.of("NOT_FOUND", "There is nothing at this address.");

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object refused = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (refused == null) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
    response.setContentType(MediaType.APPLICATION_JSON);
    response.getOutputStream().write(Json.text(body(refused)).getBytes(StandardCharsets.UTF_8));
  }

  private static ErrorBody body(Object refused) {
    if (refused == null) {
      return NOTHING_HERE;
    }
    return refused.equals(HttpServletResponse.SC_UNAUTHORIZED) ? NO_LOGIN : NO_ROLE;
  }
}
