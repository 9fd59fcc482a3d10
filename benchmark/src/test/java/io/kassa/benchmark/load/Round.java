package io.kassa.benchmark.load;

import io.kassa.benchmark.server.ServerUse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many clients for so long. */
record Round(int clients, Duration length) {

  Measured load(CartService service, ServerUse server) throws IOException {
    List<Shopper> shoppers = new ArrayList<>();
    // The carts are opened before the clock runs.
    Deadline deadline = new Deadline();
    for (int i = 0; i < clients; i++) {
      shoppers.add(new Shopper(service, deadline));
    }
    Duration processorBefore = server.processorTime();
    long before = System.nanoTime();
    deadline.set(before + length.toNanos());
    Measured measured = together(shoppers);
    measured.took(
        Duration.ofNanos(System.nanoTime() - before),
        server.processorTime().minus(processorBefore));
    return measured;
  }

  private static Measured together(List<Shopper> shoppers) {
    ExecutorService threads = Executors.newFixedThreadPool(shoppers.size());
    try {
      Measured sum = new Measured();
      for (Future<Measured> result : threads.invokeAll(shoppers)) {
        sum.add(result.get());
      }
      return sum;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}
