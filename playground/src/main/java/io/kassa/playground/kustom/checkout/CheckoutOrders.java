package io.kassa.playground.kustom.checkout;

import io.kassa.playground.clock.StandInClock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The checkout orders that are not over; the newest ones, should there be too many. */
public final class CheckoutOrders {
  /** How many orders are kept. */
  public static final int ORDERS_MAX = 20_000;

  private final Map<String, CheckoutOrder> orders = new LinkedHashMap<>();
  private final StandInClock clock;

  /** No orders yet. */
  public CheckoutOrders(StandInClock clock) {
    this.clock = clock;
  }

  /** Adds a new order. */
  public synchronized void add(CheckoutOrder order) {
    orders.put(order.id(), order);
    if (orders.size() > ORDERS_MAX) {
      orders.remove(orders.keySet().iterator().next());
    }
  }

  /** The order of this id, unless it is over. */
  public synchronized Optional<CheckoutOrder> find(String id) {
    return Optional.ofNullable(orders.get(id)).filter(this::isLive);
  }

  /**
   * Takes a step with an order while nobody else changes one. The step is given nothing when the
   * order is unknown or over; it must not wait for anybody.
   */
  public synchronized <R> R inTurn(String id, Function<Optional<CheckoutOrder>, Step<R>> action) {
    Step<R> step = action.apply(find(id));
    if (step.left().isPresent()) {
      orders.put(id, step.left().get());
    } else {
      orders.remove(id);
    }
    return step.result();
  }

  /** The orders that are not over, oldest first. */
  public synchronized List<CheckoutOrder> live() {
    return orders.values().stream().filter(this::isLive).toList();
  }

  /** The time on the clock that decides when an order is over. */
  public Instant now() {
    return clock.now();
  }

  /** Forgets every order. */
  public synchronized void clear() {
    orders.clear();
  }

  private boolean isLive(CheckoutOrder order) {
    return !order.life().isOver(clock.now());
  }
}
