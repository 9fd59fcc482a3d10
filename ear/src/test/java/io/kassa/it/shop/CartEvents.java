package io.kassa.it.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** A browser that looks at a cart: gathers what comes on its event stream. */
public final class CartEvents implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final HttpResponse<InputStream> response;
  private final List<Event> events = new CopyOnWriteArrayList<>();
  private final List<String> comments = new CopyOnWriteArrayList<>();
  private volatile boolean ended;

  /** One event. */
  public record Event(String name, String id, JsonNode data) {}

  private CartEvents(HttpResponse<InputStream> response) {
    this.response = response;
    Thread reader = new Thread(this::read, "events");
    reader.setDaemon(true);
    reader.start();
  }

  /** Opens the stream; it has to be opened. */
  public static CartEvents of(URI server, ShopCart cart, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(cart.path("/events")))
            .timeout(Duration.ofSeconds(30))
            .header("Accept", "text/event-stream");
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<InputStream> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      if (response.statusCode() != 200) {
        throw new AssertionError("No stream: " + response.statusCode());
      }
      return new CartEvents(response);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Waits for an event that fits. */
  public Event await(Predicate<Event> wanted) {
    Eventually.isTrue(() -> events.stream().anyMatch(wanted));
    return events.stream().filter(wanted).findFirst().orElseThrow();
  }

  /** Waits for the cart as it was when the stream began. */
  public JsonNode init() {
    return await(event -> event.name().equals("init")).data();
  }

  /** Waits for a cart with this member. */
  public Event awaitUpdate(Predicate<JsonNode> wanted) {
    return await(event -> event.name().equals("updated") && wanted.test(event.data()));
  }

  /** Everything so far. */
  public List<Event> soFar() {
    return List.copyOf(events);
  }

  /** How often the server said that it is still there. */
  public int heartbeats() {
    return comments.size();
  }

  /** Whether the server has ended the stream. */
  public boolean hasEnded() {
    return ended;
  }

  /** A header of the answer. */
  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Override
  public void close() {
    try {
      response.body().close();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      Map<String, String> fields = new LinkedHashMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        take(line, fields);
      }
    } catch (IOException closed) {
      // Either side has closed it.
    }
    ended = true;
  }

  private void take(String line, Map<String, String> fields) {
    if (line.startsWith(":")) {
      comments.add(line);
    } else if (!line.isEmpty()) {
      int colon = line.indexOf(':');
      fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
    } else if (fields.containsKey("data")) {
      events.add(new Event(fields.get("event"), fields.get("id"), Json.read(fields.get("data"))));
      fields.clear();
    }
  }
}
