package io.kassa.playground.servlet;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kassa.playground.StandInSettings;
import io.kassa.playground.http.Headers;
import io.kassa.playground.http.Request;
import io.kassa.playground.http.Response;
import io.kassa.playground.http.Target;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Turns a container's request into the core's, and the core's answer into the container's. */
final class ServletExchange {
  /** The largest body read; the core refuses large ones long before. */
  private static final int BODY_MAX_BYTES = 8_000_000;

  private static final int LENGTH_NEVER_REACHED = 1_000;

  private ServletExchange() {}

  static Request read(HttpServletRequest call, StandInSettings settings) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    Collections.list(call.getHeaderNames())
        .forEach(name -> headers.put(name, call.getHeader(name)));
    byte[] body = call.getInputStream().readNBytes(BODY_MAX_BYTES);
    String base = settings.baseAddress().orElseGet(() -> base(call));
    String path = call.getRequestURI().substring(call.getContextPath().length());
    return new Request(
        call.getMethod(),
        new Target(
            base,
            settings.pagesAddress().orElse(base),
            path,
            Optional.ofNullable(call.getQueryString())),
        new Headers(headers),
        new String(body, UTF_8));
  }

  static void write(Response response, HttpServletResponse answer) throws IOException {
    answer.setStatus(response.status());
    response.headers().fields().forEach(answer::setHeader);
    byte[] body = response.body().getBytes(UTF_8);
    if (response.status() != HttpServletResponse.SC_NO_CONTENT) {
      answer.setContentLength(body.length);
    }
    answer.getOutputStream().write(body);
  }

  /**
   * Announces a body and sends none: Open Liberty then closes the connection, and a client that
   * checks the length of what it reads sees it break off. Throwing instead, or writing a little
   * first, does not do: Liberty then sends a whole answer of another length. A servlet cannot close
   * a connection without a status line; this one is 502, because HttpURLConnection and HTTP/2
   * clients take a short body for a whole one and would believe a 200. (tried with 26.0.0.5)
   */
  static void sever(HttpServletResponse answer) throws IOException {
    answer.setStatus(HttpServletResponse.SC_BAD_GATEWAY);
    answer.setContentType("application/json");
    answer.setContentLength(LENGTH_NEVER_REACHED);
    answer.flushBuffer();
  }

  private static String base(HttpServletRequest call) {
    String url = call.getRequestURL().toString();
    return url.substring(0, url.length() - call.getRequestURI().length()) + call.getContextPath();
  }
}
