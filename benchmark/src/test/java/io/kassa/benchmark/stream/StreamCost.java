package io.kassa.benchmark.stream;

import com.sun.management.UnixOperatingSystemMXBean;
import io.kassa.benchmark.Settings;
import io.kassa.benchmark.http.HttpConnection;
import io.kassa.benchmark.load.CartService;
import io.kassa.benchmark.report.Figures;
import io.kassa.benchmark.report.Report;
import io.kassa.benchmark.report.Table;
import io.kassa.benchmark.server.Installation;
import io.kassa.benchmark.server.ServerUse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.HdrHistogram.Histogram;

/**
 * Streams of events that are held open, one for each of as many carts: what one costs in the
 * server's memory, and how long after a change's answer the event is with the one who watches.
 */
public final class StreamCost {
  private static final int FILES_BESIDE = 300;
  private static final long LIMIT_NANOS = 60_000_000_000L;
  private static final long LOOK_MILLIS = 5;
  private static final double KIB_IN_MIB = 1024.0;

  private final Settings settings;
  private final Installation installation;
  private final Report report;
  private final Table table = new Table("Streams of events held open");
  private final Map<Integer, Long> begun = new ConcurrentHashMap<>();
  private final Map<Integer, Long> arrived = new ConcurrentHashMap<>();

  public StreamCost(Settings settings, Installation installation, Report report) {
    this.settings = settings;
    this.installation = installation;
    this.report = report;
  }

  /** Measures and reports. */
  public void run() throws IOException {
    if (!mayOpen(settings.connections())) {
      return;
    }
    CartService service = CartService.kassa(installation.address(), false);
    try (HttpConnection shop = service.connect();
        OpenStreams streams = new OpenStreams(installation.address(), this::heard)) {
      List<CartService.OpenedCart> carts = new ArrayList<>();
      for (int i = 0; i < settings.connections(); i++) {
        carts.add(service.open(shop, 1));
      }
      hold(carts, streams);
      deliver(service, shop, carts);
      report.show(table);
      if (begun.size() < carts.size() || streams.closedByServer() > 0) {
        report.failed(
            "%d of %d streams began, %d were closed"
                .formatted(begun.size(), carts.size(), streams.closedByServer()));
      }
    }
  }

  private record Memory(long heap, long process) {
    static Memory of(ServerUse server) {
      return new Memory(server.heapAfterCollection(), server.resident());
    }
  }

  private void hold(List<CartService.OpenedCart> carts, OpenStreams streams) throws IOException {
    installation.awaitIdle();
    Memory before = Memory.of(installation.use());
    long opening = System.nanoTime();
    List<Long> asked = new ArrayList<>();
    for (CartService.OpenedCart cart : carts) {
      asked.add(System.nanoTime());
      streams.open(cart.path() + "/events");
    }
    await(() -> begun.size() + streams.closedByServer() >= carts.size());
    long opened = System.nanoTime() - opening;
    installation.awaitIdle();
    Memory after = Memory.of(installation.use());
    Histogram first = new Histogram(3);
    begun.forEach((stream, nanos) -> first.recordValue(nanos - asked.get(stream)));
    table
        .row()
        .with("connections", begun.size())
        .with("opened in s", Figures.rounded(opened / 1e9))
        .with("init p50 ms", Figures.millis(first, 50))
        .with("init p99 ms", Figures.millis(first, 99))
        .with("init max ms", Figures.millis(first, 100))
        .with("heap KiB each", each(after.heap() - before.heap()))
        .with("process KiB each", each(after.process() - before.process()))
        .with("heap MiB", Figures.rounded(after.heap() / KIB_IN_MIB))
        .with("process MiB", Figures.rounded(after.process() / KIB_IN_MIB));
  }

  private Object each(long kib) {
    return Figures.rounded((double) kib / settings.connections());
  }

  private void heard(int stream, String name, String data, long nanos) {
    if (name.equals("init")) {
      begun.putIfAbsent(stream, nanos);
    } else if (name.equals("updated") && data.contains("\"quantity\":2,")) {
      arrived.putIfAbsent(stream, nanos);
    }
  }

  /** Every so many carts one is changed; each event has to arrive. */
  private void deliver(CartService service, HttpConnection shop, List<CartService.OpenedCart> carts)
      throws IOException {
    int changes = Math.min(settings.connectionChanges(), carts.size());
    int step = carts.size() / changes;
    Map<Integer, Long> answered = new HashMap<>();
    for (int i = 0; i < changes; i++) {
      CartService.OpenedCart cart = carts.get(i * step);
      service.set(shop, cart.path(), cart.items().get(0), 2).ok();
      answered.put(i * step, System.nanoTime());
    }
    await(() -> arrived.size() >= changes);
    Histogram delivery = new Histogram(3);
    answered.forEach(
        (stream, nanos) -> {
          if (arrived.containsKey(stream)) {
            delivery.recordValue(Math.max(0, arrived.get(stream) - nanos));
          }
        });
    long lost = changes - delivery.getTotalCount();
    table
        .with("changes", changes)
        .with("delivered p50 ms", Figures.millis(delivery, 50))
        .with("delivered p99 ms", Figures.millis(delivery, 99))
        .with("lost", lost);
    if (lost > 0) {
      report.failed(lost + " events did not arrive");
    }
  }

  private static void await(BooleanSupplier done) {
    long end = System.nanoTime() + LIMIT_NANOS;
    while (!done.getAsBoolean() && System.nanoTime() < end) {
      try {
        Thread.sleep(LOOK_MILLIS);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** The server has the same limit as this program. */
  private boolean mayOpen(int connections) {
    int files = connections + FILES_BESIDE;
    if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
        && system.getMaxFileDescriptorCount() < files) {
      report.failed(
          "%d connections need more than the %d files that a process may open: ulimit -n %d"
              .formatted(connections, system.getMaxFileDescriptorCount(), files));
      return false;
    }
    return true;
  }
}
