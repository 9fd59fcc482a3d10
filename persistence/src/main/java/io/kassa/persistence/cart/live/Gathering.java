package io.kassa.persistence.cart.live;

import io.kassa.domain.cart.CartId;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;

/** Changed carts that the other servers have not been told of, each once. */
final class Gathering {

  /** More are forgotten: the others find them by comparing. */
  private static final int MAX_WAITING = 20_000;

  private final Set<CartId> waiting = new LinkedHashSet<>();
  private final int maxTaken;

  Gathering(int maxTaken) {
    this.maxTaken = maxTaken;
  }

  synchronized void add(CartId cartId) {
    if (waiting.size() < MAX_WAITING) {
      waiting.add(cartId);
      notifyAll();
    }
  }

  /** Waits for a cart, and a little longer for more of them. */
  Set<CartId> take(Duration longer) throws InterruptedException {
    awaitOne();
    Thread.sleep(longer.toMillis());
    return takeWaiting();
  }

  private synchronized void awaitOne() throws InterruptedException {
    while (waiting.isEmpty()) {
      wait();
    }
  }

  private synchronized Set<CartId> takeWaiting() {
    Set<CartId> taken = new LinkedHashSet<>();
    waiting.stream().limit(maxTaken).forEach(taken::add);
    waiting.removeAll(taken);
    return taken;
  }
}
