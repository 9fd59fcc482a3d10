package io.kassa.playground.kustom.checkout;

import io.kassa.playground.clock.StandInClock;
import io.kassa.playground.http.PathValues;
import io.kassa.playground.http.Request;
import io.kassa.playground.http.Response;
import io.kassa.playground.http.Route;
import io.kassa.playground.kustom.answer.BodyReading;
import io.kassa.playground.kustom.answer.KustomError;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** The calls beneath {@code /checkout/v3/orders}. (Kustom Checkout API) */
public final class CheckoutApi {
  private static final String ORDERS = "/checkout/v3/orders";

  private final CheckoutOrders orders;
  private final OrderIntake intake;
  private final StandInClock clock;

  /**
   * Serves these orders.
   *
   * @param httpLocalhostAllowed whether a merchant's address may be {@code http://localhost}
   */
  public CheckoutApi(CheckoutOrders orders, StandInClock clock, boolean httpLocalhostAllowed) {
    this.orders = orders;
    this.clock = clock;
    this.intake = new OrderIntake(new MerchantUrlRules(httpLocalhostAllowed));
  }

  /** The calls. A trailing slash on create is accepted, as it was seen to be. */
  public List<Route> routes() {
    return List.of(
        Route.post(ORDERS, this::create),
        Route.post(ORDERS + "/", this::create),
        Route.get(ORDERS + "/{id}", this::read),
        Route.post(ORDERS + "/{id}", this::update),
        Route.post(ORDERS + "/{id}/abort", this::abort));
  }

  private Response create(Request request, PathValues values) {
    BodyReading body = BodyReading.of(request);
    if (body instanceof BodyReading.Refused refused) {
      return refused.error().toResponse();
    }
    OrderIntake.Decision decision = intake.decide(((BodyReading.Read) body).body());
    if (decision instanceof OrderIntake.Decision.Refused refused) {
      return refused.error().toResponse();
    }
    JsonObject content = ((OrderIntake.Decision.Accepted) decision).content();
    CheckoutOrder order =
        new CheckoutOrder(OrderIds.next(), content, CheckoutLife.begun(clock.now()));
    orders.add(order);
    String base = request.target().base();
    return Response.json(201, OrderDocument.of(order, request.target().pages()))
        .with("Location", base + ORDERS + "/" + order.id());
  }

  private Response read(Request request, PathValues values) {
    return orders
        .find(values.get("id"))
        .map(order -> whole(order, request))
        .orElseGet(CheckoutApi::gone);
  }

  private Response update(Request request, PathValues values) {
    BodyReading body = BodyReading.of(request);
    if (body instanceof BodyReading.Read read) {
      return orders.inTurn(values.get("id"), order -> updated(order, read.body(), request));
    }
    return ((BodyReading.Refused) body).error().toResponse();
  }

  private Step<Response> updated(Optional<CheckoutOrder> found, JsonObject sent, Request request) {
    if (found.isEmpty()) {
      return Step.forget(gone());
    }
    CheckoutOrder order = found.get();
    if (order.isComplete()) {
      return Step.keep(order, readOnly());
    }
    OrderIntake.Decision decision = intake.decide(OrderUpdate.merged(order, sent));
    if (decision instanceof OrderIntake.Decision.Refused refused) {
      return Step.keep(order, refused.error().toResponse());
    }
    JsonObject checked = ((OrderIntake.Decision.Accepted) decision).content();
    CheckoutOrder after = order.updated(OrderUpdate.withChoices(order, checked), clock.now());
    return Step.keep(after, whole(after, request));
  }

  /** An aborted order is gone afterwards; what Kustom does with it is not documented. */
  private Response abort(Request request, PathValues values) {
    return orders.inTurn(
        values.get("id"),
        found -> {
          if (found.isEmpty()) {
            return Step.forget(gone());
          }
          CheckoutOrder order = found.get();
          return order.isComplete()
              ? Step.keep(order, readOnly())
              : Step.forget(whole(order, request));
        });
  }

  private static Response whole(CheckoutOrder order, Request request) {
    return Response.json(200, OrderDocument.of(order, request.target().pages()));
  }

  /** Unknown and expired orders are answered without a body. */
  private static Response gone() {
    return Response.empty(404);
  }

  private static Response readOnly() {
    return new KustomError(403, "READ_ONLY_ORDER", "Resource is read-only").toResponse();
  }
}
