package io.kassa.api.cart.live;

import io.kassa.api.error.ErrorBody;
import io.kassa.api.error.ErrorResponses;
import io.kassa.api.limit.StorefrontDoor;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.live.LiveCartSettings;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opens streams: {@code GET /commerce/carts/{cartId}/events}. A filter, because JAX-RS writes
 * events on threads that wait for the client, and a servlet can't be mapped to the middle of a
 * path.
 */
@WebFilter(
    urlPatterns = "/commerce/carts/*",
    dispatcherTypes = DispatcherType.REQUEST,
    asyncSupported = true)
public class CartEventsFilter extends HttpFilter {

  private static final Pattern PATH = Pattern.compile("/commerce/carts/([^/]+)/events");
  private static final Pattern WANTS_EVENTS =
      Pattern.compile("(?i)\\s*(text/event-stream|text/\\*|\\*/\\*)\\s*(;.*)?");

  /** The server keeps a buffer for each stream as long as it is open. */
  private static final int BUFFER_BYTES = 8192;

  @Inject private transient Audiences audiences;
  @Inject private transient LiveCartSettings settings;
  @Inject private transient Writers writers;
  @Inject private transient StorefrontDoor door;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain others)
      throws IOException, ServletException {
    Matcher path =
        PATH.matcher(request.getRequestURI().substring(request.getContextPath().length()));
    if (path.matches()) {
      answer(request, response, path.group(1));
    } else {
      others.doFilter(request, response);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, String cartId)
      throws IOException {
    if (!request.getMethod().equals("GET")) {
      response.setHeader("Allow", "GET");
      refuse(
          response,
          Status.METHOD_NOT_ALLOWED,
          "METHOD_NOT_ALLOWED",
          "This address is not used with this method.");
    } else if (!wantsEvents(request)) {
      refuse(response, Status.NOT_ACCEPTABLE, "NOT_ACCEPTABLE", "The answer is text/event-stream.");
    } else {
      open(request, response, cartId);
    }
  }

  private void open(HttpServletRequest request, HttpServletResponse response, String cartId)
      throws IOException {
    try {
      door.enter(request, Optional.of(cartId));
      audiences.join(CartId.fromString(cartId), end -> stream(request, response, end));
    } catch (RuntimeException refused) {
      Answers.write(response, ErrorResponses.of(refused));
    }
  }

  private CartStream stream(
      HttpServletRequest request, HttpServletResponse response, Consumer<CartStream> end) {
    response.setBufferSize(BUFFER_BYTES);
    response.setContentType("text/event-stream;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    AsyncContext exchange = request.startAsync();
    exchange.setTimeout(0);
    return new CartStream(
        new ServletClient(exchange),
        new Outbox(settings.retryDelay().toMillis()),
        writers::add,
        end);
  }

  private static boolean wantsEvents(HttpServletRequest request) {
    List<String> accepted = Collections.list(request.getHeaders("Accept"));
    return accepted.isEmpty()
        || accepted.stream()
            .flatMap(header -> Pattern.compile(",").splitAsStream(header))
            .anyMatch(type -> WANTS_EVENTS.matcher(type).matches());
  }

  private static void refuse(
      HttpServletResponse response, Status status, String code, String message) throws IOException {
    Answers.write(
        response,
        Response.status(status)
            .type(MediaType.APPLICATION_JSON_TYPE)
            .entity(ErrorBody.of(code, message))
            .build());
  }
}
