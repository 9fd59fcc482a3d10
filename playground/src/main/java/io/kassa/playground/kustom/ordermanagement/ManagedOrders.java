package io.kassa.playground.kustom.ordermanagement;

import io.kassa.playground.clock.StandInClock;
import io.kassa.playground.http.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** The bought orders; the newest ones, should there be too many. */
public final class ManagedOrders {
  /** How many orders are kept. */
  public static final int ORDERS_MAX = 20_000;

  private final Map<String, ManagedOrder> orders = new LinkedHashMap<>();
  private final List<OrderWatch> watches = new CopyOnWriteArrayList<>();
  private final StandInClock clock;

  /** No orders yet. */
  public ManagedOrders(StandInClock clock) {
    this.clock = clock;
  }

  /** Adds an order just bought. */
  public synchronized void add(ManagedOrder order) {
    tell(Optional.empty(), order);
    orders.put(order.orderId(), order);
    if (orders.size() > ORDERS_MAX) {
      orders.remove(orders.keySet().iterator().next());
    }
  }

  /** The order as it is now. */
  public synchronized Optional<ManagedOrder> find(String orderId) {
    return Optional.ofNullable(orders.get(orderId)).map(order -> order.asOf(clock.now()));
  }

  /** Tells of every change from now on; the watch must not wait for anybody. */
  public void watch(OrderWatch watch) {
    watches.add(watch);
  }

  /** Whether the merchant has said that it knows the order. */
  public boolean isAcknowledged(String orderId) {
    return find(orderId).filter(order -> order.standing().acknowledged()).isPresent();
  }

  /** Forgets every order. */
  public synchronized void clear() {
    orders.clear();
  }

  /** Lets a call act on an order while no other does; empty when the order is unknown. */
  synchronized Optional<Response> inTurn(String orderId, Function<ManagedOrder, Outcome> action) {
    return find(orderId).map(before -> settle(before, action.apply(before)));
  }

  private Response settle(ManagedOrder before, Outcome outcome) {
    if (outcome instanceof Outcome.Done done) {
      orders.put(before.orderId(), done.after());
      tell(Optional.of(before), done.after());
      return done.response();
    }
    return ((Outcome.Refused) outcome).error().toResponse();
  }

  private void tell(Optional<ManagedOrder> before, ManagedOrder after) {
    watches.forEach(watch -> watch.changed(before, after));
  }
}
