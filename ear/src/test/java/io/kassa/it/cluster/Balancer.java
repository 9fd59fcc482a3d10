package io.kassa.it.cluster;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Hands requests out in turn to the servers that say at {@code /health/ready} that they want them.
 * It repeats nothing: only a request that found no server behind the door goes to the next one.
 */
final class Balancer implements AutoCloseable {
  /** Headers that are about a connection, or that the client sets by itself. */
  private static final Set<String> OF_THE_CONNECTION =
      Set.of(
          "connection",
          "content-length",
          "host",
          "http2-settings",
          "keep-alive",
          "transfer-encoding",
          "upgrade",
          "expect");

  private static final int BAD_GATEWAY = 502;
  private static final int UNAVAILABLE = 503;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();
  private final HttpServer door;
  private final WatchedServers servers;

  /**
   * A request that a client did not get a good answer to.
   *
   * @param server whose it was; absent if there was none to ask
   * @param what the request, and the status or what happened instead of one
   */
  record Failure(Optional<URI> server, String what) {}

  /** Opens its door at once. */
  Balancer(int port, List<URI> addresses) {
    servers = new WatchedServers(client, addresses);
    try {
      door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    door.setExecutor(threads);
    door.createContext("/", this::handle);
    door.start();
  }

  /** Whether requests are handed to this server. */
  boolean uses(URI server) {
    return servers.isReady(server);
  }

  List<Failure> failures() {
    return List.copyOf(failures);
  }

  @Override
  public void close() {
    door.stop(0);
    servers.close();
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      Optional<URI> chosen = servers.next();
      while (chosen.isPresent() && !handled(chosen.get(), exchange, body)) {
        servers.drop(chosen.get());
        chosen = servers.next();
      }
      if (chosen.isEmpty()) {
        fail(Optional.empty(), exchange, "no server is ready");
        exchange.sendResponseHeaders(UNAVAILABLE, -1);
      }
    }
  }

  /** Answers false if nobody was behind the server's door. */
  private boolean handled(URI server, HttpExchange exchange, byte[] body) throws IOException {
    try {
      HttpResponse<InputStream> response =
          client.send(request(server, exchange, body), BodyHandlers.ofInputStream());
      pass(server, response, exchange);
      return true;
    } catch (ConnectException nobody) {
      return false;
    } catch (IOException broken) {
      servers.drop(server);
      fail(Optional.of(server), exchange, broken.toString());
      exchange.sendResponseHeaders(BAD_GATEWAY, -1);
      return true;
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private void pass(URI server, HttpResponse<InputStream> response, HttpExchange exchange)
      throws IOException {
    response
        .headers()
        .map()
        .forEach((name, values) -> values.forEach(value -> passHeader(name, value, exchange)));
    boolean events =
        response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
    if (events) {
      stream(response, exchange);
    } else {
      // As a whole before anything is passed on: what breaks on the way is no answer.
      byte[] body = response.body().readAllBytes();
      if (response.statusCode() >= 400 && !isCallback(exchange)) {
        fail(
            Optional.of(server),
            exchange,
            response.statusCode() + " " + new String(body, StandardCharsets.UTF_8));
      }
      exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  /** A stream may end at any time; whoever reads it comes back. */
  private static void stream(HttpResponse<InputStream> response, HttpExchange exchange)
      throws IOException {
    exchange.sendResponseHeaders(response.statusCode(), 0);
    try (InputStream from = response.body();
        OutputStream to = exchange.getResponseBody()) {
      byte[] buffer = new byte[8192];
      for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
        to.write(buffer, 0, read);
        to.flush();
      }
    } catch (IOException ended) {
      exchange.close();
    }
  }

  private static HttpRequest request(URI server, HttpExchange exchange, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
            .timeout(Duration.ofMinutes(1))
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    exchange.getRequestHeaders().entrySet().stream()
        .filter(header -> isPassed(header.getKey()))
        .forEach(header -> header.getValue().forEach(it -> request.header(header.getKey(), it)));
    return request.build();
  }

  private static void passHeader(String name, String value, HttpExchange exchange) {
    if (isPassed(name)) {
      exchange.getResponseHeaders().add(name, value);
    }
  }

  private static boolean isPassed(String header) {
    return !OF_THE_CONNECTION.contains(header.toLowerCase(Locale.ROOT));
  }

  /** Kustom is told "not yet" or "no" in good order; it asks again by itself. */
  private static boolean isCallback(HttpExchange exchange) {
    return exchange.getRequestURI().getPath().startsWith("/ingress/kustom/");
  }

  private void fail(Optional<URI> server, HttpExchange exchange, String what) {
    failures.add(
        new Failure(
            server, exchange.getRequestMethod() + " " + exchange.getRequestURI() + ": " + what));
  }
}
