package io.kassa.it.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Servers that are asked again and again whether they want work, each by a thread of its own. */
final class WatchedServers implements AutoCloseable {
  private static final long INTERVAL_MILLIS = 250;
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final HttpClient client;
  private final List<URI> servers;
  private final Map<URI, Boolean> ready = new ConcurrentHashMap<>();
  private final AtomicInteger turns = new AtomicInteger();
  private final ScheduledExecutorService timer;
  private final List<Future<?>> looks;

  WatchedServers(HttpClient client, List<URI> servers) {
    this.client = client;
    this.servers = servers;
    this.timer = Executors.newScheduledThreadPool(servers.size());
    this.looks = servers.stream().<Future<?>>map(this::watched).toList();
  }

  private Future<?> watched(URI server) {
    return timer.scheduleWithFixedDelay(
        () -> ready.put(server, wantsWork(server)), 0, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
  }

  boolean isReady(URI server) {
    return ready.getOrDefault(server, false);
  }

  /** Whose turn it is, of those that want work. */
  Optional<URI> next() {
    int turn = turns.getAndIncrement();
    return IntStream.range(0, servers.size())
        .mapToObj(i -> servers.get(Math.floorMod(turn + i, servers.size())))
        .filter(this::isReady)
        .findFirst();
  }

  /** Gives it no more work, until it asks for some. */
  void drop(URI server) {
    ready.put(server, false);
  }

  @Override
  public void close() {
    looks.forEach(look -> look.cancel(true));
    timer.shutdownNow();
  }

  private boolean wantsWork(URI server) {
    HttpRequest question =
        HttpRequest.newBuilder(server.resolve("/health/ready")).timeout(LIMIT).build();
    try {
      return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException away) {
      return false;
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
