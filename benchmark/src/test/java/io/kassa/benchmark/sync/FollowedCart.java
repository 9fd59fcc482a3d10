package io.kassa.benchmark.sync;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.benchmark.http.HttpConnection;
import io.kassa.benchmark.http.ServerEvents;
import io.kassa.benchmark.load.CartService;
import io.kassa.it.shop.Json;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A cart whose events are read as they come, by a thread of its own. */
final class FollowedCart implements AutoCloseable {
  private static final long LIMIT_SECONDS = 20;

  private final HttpConnection connection;
  private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
  private String agreed = "";
  private String kustomOrderId = "";

  private record Seen(long nanos, String cart) {}

  FollowedCart(HttpConnection connection, CartService.OpenedCart cart) throws IOException {
    this.connection = connection;
    ServerEvents events = new ServerEvents(connection.open(cart.path() + "/events"));
    agreed = hash(events.next().orElseThrow(() -> new IOException("No event init")).data());
    Thread reader = new Thread(() -> read(events), "events");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(ServerEvents events) {
    try {
      for (var event = events.next(); event.isPresent(); event = events.next()) {
        seen.add(new Seen(System.nanoTime(), event.get().data()));
      }
    } catch (IOException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Waits until Kustom shows something else than before, and nothing else is on its way there.
   *
   * @return when the event was here, on the clock {@link System#nanoTime}
   * @throws IllegalStateException if that does not happen within twenty seconds
   */
  long awaitAgreement() {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (true) {
      Seen event = next(deadline);
      String hash = hash(event.cart());
      if (!hash.isEmpty() && !hash.equals(agreed)) {
        agreed = hash;
        return event.nanos();
      }
    }
  }

  /** Which order follows the cart. */
  String kustomOrderId() {
    return kustomOrderId;
  }

  private Seen next(long deadline) {
    try {
      return Optional.ofNullable(seen.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS))
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "Kustom's order has not followed within " + LIMIT_SECONDS + " s"));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** The hash on which both sides agree; empty while they do not. */
  private String hash(String cart) {
    JsonNode fields = Json.read(cart).path("fields");
    kustomOrderId = fields.path("kustomOrderId").asText();
    String pending = fields.path("kustomPendingHash").asText();
    return pending.equals(fields.path("kustomSyncHash").asText()) ? pending : "";
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
