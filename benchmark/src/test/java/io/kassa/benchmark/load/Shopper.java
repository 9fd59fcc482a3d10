package io.kassa.benchmark.load;

import io.kassa.benchmark.http.HttpAnswer;
import io.kassa.benchmark.http.HttpConnection;
import java.io.IOException;
import java.util.concurrent.Callable;

/**
 * One client with a cart of its own, one call after another: of ten calls one adds an item, two
 * read the cart, and seven say how many pieces an item has. After a hundred calls it takes a new
 * cart, so that carts stay between three and thirteen items; opening it is not measured.
 */
final class Shopper implements Callable<Measured> {
  private static final int CALLS_PER_CART = 100;
  private static final int CALLS_PER_TURN = 10;
  private static final int QUANTITIES = 9;

  private final CartService service;
  private final Deadline deadline;
  private final Measured measured = new Measured();
  private HttpConnection connection;
  private CartService.OpenedCart cart;

  /** A client that has its first cart already. */
  Shopper(CartService service, Deadline deadline) throws IOException {
    this.service = service;
    this.deadline = deadline;
    this.connection = service.connect();
    this.cart = service.open(connection);
  }

  @Override
  public Measured call() throws IOException {
    try {
      for (int call = 0; !deadline.isPassed(); call++) {
        if (call > 0 && call % CALLS_PER_CART == 0) {
          cart = service.open(connection);
        }
        measure(call);
      }
    } finally {
      connection.close();
    }
    return measured;
  }

  private void measure(int call) throws IOException {
    long before = System.nanoTime();
    try {
      HttpAnswer answer = send(call);
      long nanos = System.nanoTime() - before;
      if (!answer.isOk()) {
        measured.failed(answer.status() + " " + answer.text());
      } else if (isRead(call)) {
        measured.reads().recordValue(nanos);
      } else {
        measured.mutations().recordValue(nanos);
      }
    } catch (IOException broken) {
      measured.failed(broken.toString());
      connection.close();
      connection = service.connect();
    }
  }

  private HttpAnswer send(int call) throws IOException {
    if (isRead(call)) {
      return connection.get(cart.path());
    }
    if (call % CALLS_PER_TURN == 0) {
      return service.add(connection, cart.path(), call / CALLS_PER_TURN);
    }
    String item = cart.items().get(call % cart.items().size());
    return service.set(connection, cart.path(), item, 1 + call % QUANTITIES);
  }

  private static boolean isRead(int call) {
    return call % CALLS_PER_TURN == 3 || call % CALLS_PER_TURN == 7;
  }
}
