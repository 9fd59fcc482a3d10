package io.kassa.playground.kustom.ordermanagement;

import io.kassa.playground.clock.StandInClock;
import io.kassa.playground.http.Headers;
import io.kassa.playground.http.PathValues;
import io.kassa.playground.http.Request;
import io.kassa.playground.http.Response;
import io.kassa.playground.http.Target;
import io.kassa.playground.json.ObjectEdit;
import java.util.Map;
import java.util.Optional;

/**
 * What happens to a bought order without a call of the API: people at Kustom's portal take money,
 * give it back and cancel, Kustom decides whether it trusts the customer, and time runs out. The
 * rules are those of the API.
 */
public final class Portal {
  private static final Target NOWHERE = Target.of("", "");
  private static final Headers JSON = Headers.none().with("Content-Type", "application/json");

  private final ManagedOrders orders;
  private final StandInClock clock;

  /** Acts on these orders. */
  public Portal(ManagedOrders orders, StandInClock clock) {
    this.orders = orders;
    this.clock = clock;
  }

  /** Takes money. */
  public Optional<Response> capture(String orderId, long amount) {
    return act(orderId, CaptureCalls::create, body("captured_amount", amount));
  }

  /** Gives money back. */
  public Optional<Response> refund(String orderId, long amount) {
    return act(orderId, RefundCalls::create, body("refunded_amount", amount));
  }

  /** Gives the money that is held up. */
  public Optional<Response> cancel(String orderId) {
    return act(orderId, AuthorizationCalls::cancel, "");
  }

  /** The money is not held any longer. */
  public Optional<Response> expire(String orderId) {
    return act(
        orderId, (order, call) -> with(order, order.standing().with(OrderStatus.EXPIRED)), "");
  }

  /** Kustom has made up its mind about the customer, or has doubts again. */
  public Optional<Response> decide(String orderId, FraudStatus fraud) {
    return act(orderId, (order, call) -> with(order, order.standing().with(fraud)), "");
  }

  private Optional<Response> act(String orderId, Operation operation, String body) {
    Request request = new Request("POST", NOWHERE, JSON, body);
    Call call = new Call(request, new PathValues(Map.of()), clock.now());
    return orders.inTurn(orderId, order -> operation.apply(order, call));
  }

  private static Outcome with(ManagedOrder order, Standing standing) {
    return Outcome.changed(order.with(standing));
  }

  private static String body(String name, long amount) {
    return ObjectEdit.empty().put(name, amount).done().toString();
  }
}
