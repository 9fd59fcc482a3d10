package io.kassa.playground.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A merchant's server: gives one and the same answer and remembers what it was sent. */
public final class Merchant implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final List<Map<String, String>> headers = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private volatile Answer answer = new Answer(200, "", "", Duration.ZERO);

  /** One call. */
  public record Call(String pathAndQuery, String body) {}

  /** What is answered, after a while. */
  public record Answer(int status, String location, String body, Duration after) {}

  /** A server on a free port of this machine. */
  public Merchant() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** The address of a path here. */
  public String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  /** Answers like this from now on. */
  public void answers(int status, String body) {
    answer = new Answer(status, "", body, Duration.ZERO);
  }

  /** Answers like this from now on. */
  public void answers(Answer newAnswer) {
    answer = newAnswer;
  }

  /** What it was sent so far. */
  public List<Call> calls() {
    return calls;
  }

  /** The headers of each call so far, names in lower case. */
  public List<Map<String, String>> headers() {
    return headers;
  }

  /** Waits until it was called so often. */
  public List<Call> awaitCalls(int count) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (calls.size() < count && System.nanoTime() < deadline) {
      pause(Duration.ofMillis(10));
    }
    return calls;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** Lets time pass. */
  public static void pause(Duration duration) {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    headers.add(
        exchange.getRequestHeaders().entrySet().stream()
            .collect(
                Collectors.toMap(
                    field -> field.getKey().toLowerCase(Locale.ROOT),
                    field -> field.getValue().get(0))));
    calls.add(new Call(exchange.getRequestURI().toString(), body));
    Answer given = answer;
    pause(given.after());
    if (!given.location().isEmpty()) {
      exchange.getResponseHeaders().add("Location", given.location());
    }
    byte[] bytes = given.body().getBytes(UTF_8);
    exchange.sendResponseHeaders(given.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
