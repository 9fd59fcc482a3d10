package io.kassa.it.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A cart's open event stream, read by a thread of its own. */
public final class CartEvents implements AutoCloseable {
  private static final long LIMIT_SECONDS = 60;

  private final HttpResponse<InputStream> response;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

  CartEvents(HttpResponse<InputStream> response) {
    this.response = response;
    Thread reader = new Thread(this::read, "cart events");
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * What arrived at once.
   *
   * @param name init, updated, error, or end when the server has ended the stream
   */
  public record Event(String name, String id, String data) {
    /** The cart, or the error. */
    public JsonNode json() {
      return Json.read(data);
    }
  }

  /** The next event. */
  public Event next() {
    try {
      Event event = events.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
      if (event == null) {
        throw new AssertionError("No event within " + LIMIT_SECONDS + " s");
      }
      return event;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** The next event whose cart is like this; those before it are passed over. */
  public Event next(Predicate<JsonNode> cart) {
    Event event = next();
    while (!cart.test(event.json())) {
      event = next();
    }
    return event;
  }

  public int status() {
    return response.statusCode();
  }

  public HttpHeaders headers() {
    return response.headers();
  }

  @Override
  public void close() {
    try {
      response.body().close();
    } catch (IOException gone) {
      throw new IllegalStateException(gone);
    }
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      Map<String, String> fields = new LinkedHashMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        readLine(line, fields);
      }
    } catch (IOException closed) {
      // The test has closed it, or the server.
    }
    events.add(new Event("end", "", "{}"));
  }

  private void readLine(String line, Map<String, String> fields) {
    int colon = line.indexOf(": ");
    if (colon > 0) {
      fields.put(line.substring(0, colon), line.substring(colon + 2));
    } else if (line.isEmpty() && fields.containsKey("data")) {
      events.add(new Event(fields.get("event"), fields.getOrDefault("id", ""), fields.get("data")));
      fields.clear();
    }
  }
}
