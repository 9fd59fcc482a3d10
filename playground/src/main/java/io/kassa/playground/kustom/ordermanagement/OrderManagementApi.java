package io.kassa.playground.kustom.ordermanagement;

import io.kassa.playground.clock.StandInClock;
import io.kassa.playground.http.Handler;
import io.kassa.playground.http.Response;
import io.kassa.playground.http.Route;
import io.kassa.playground.kustom.answer.KustomError;
import io.kassa.playground.kustom.answer.KustomHeaders;
import io.kassa.playground.kustom.idempotency.IdempotentAnswers;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The calls beneath {@code /ordermanagement/v1/orders}. (Kustom Order Management API) */
public final class OrderManagementApi {
  private static final String ORDER = "/ordermanagement/v1/orders/{orderId}";
  private static final String CAPTURE = ORDER + "/captures/{captureId}";
  private static final Pattern UUID_SHAPE =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final ManagedOrders orders;
  private final IdempotentAnswers answers;
  private final StandInClock clock;

  /** Serves these orders, remembering first answers. */
  public OrderManagementApi(ManagedOrders orders, IdempotentAnswers answers, StandInClock clock) {
    this.orders = orders;
    this.answers = answers;
    this.clock = clock;
  }

  /** The calls; the texts are what is added to "Order cannot be found." (partly assumed) */
  public List<Route> routes() {
    return Stream.of(orderRoutes(), captureRoutes(), refundRoutes()).flatMap(List::stream).toList();
  }

  private List<Route> orderRoutes() {
    return List.of(
        Route.get(ORDER, read(OrderCalls::read)),
        Route.post(
            ORDER + "/acknowledge",
            write(" Order cannot be acknowledged.", OrderCalls::acknowledge)),
        Route.patch(
            ORDER + "/authorization",
            write(" Order authorization cannot be updated.", AuthorizationCalls::update)),
        Route.post(ORDER + "/cancel", write(" Cancel not possible.", AuthorizationCalls::cancel)),
        Route.post(
            ORDER + "/release-remaining-authorization",
            write(" Remaining authorization cannot be released.", AuthorizationCalls::release)),
        Route.post(
            ORDER + "/extend-authorization-time",
            write(" Authorization time cannot be extended.", AuthorizationCalls::extend)),
        Route.patch(
            ORDER + "/merchant-references",
            write(" Merchant references cannot be updated.", OrderCalls::changeReferences)),
        Route.patch(
            ORDER + "/customer-details",
            write(" Customer details cannot be updated.", CustomerCalls::change)),
        Route.post(
            ORDER + "/shipping-info",
            write(" Shipping info cannot be added.", OrderCalls::addShippingInfo)));
  }

  private List<Route> captureRoutes() {
    return List.of(
        Route.post(ORDER + "/captures", write(" Capture not possible.", CaptureCalls::create)),
        Route.get(ORDER + "/captures", read(CaptureCalls::list)),
        Route.get(CAPTURE, read(CaptureCalls::read)),
        Route.post(
            CAPTURE + "/shipping-info",
            write(" Shipping info cannot be added.", CaptureAfterCalls::addShippingInfo)),
        Route.patch(
            CAPTURE + "/customer-details",
            write(" Customer details cannot be updated.", CaptureAfterCalls::changeCustomer)),
        Route.post(
            CAPTURE + "/trigger-send-out",
            write(" Nothing can be sent.", CaptureAfterCalls::sendOut)),
        Route.patch(
            CAPTURE + "/extend-due-date",
            write(" Due date cannot be extended.", CaptureAfterCalls::extendDueDate)),
        Route.get(CAPTURE + "/extend-due-date-options", read(CaptureAfterCalls::dueDateOptions)));
  }

  private List<Route> refundRoutes() {
    return List.of(
        Route.post(ORDER + "/refunds", write(" Refund not possible.", RefundCalls::create)),
        Route.get(ORDER + "/refunds/{refundId}", read(RefundCalls::read)));
  }

  private Handler read(Operation operation) {
    return (request, values) -> executed(new Call(request, values, clock.now()), operation, "");
  }

  private Handler write(String unknownTail, Operation operation) {
    return (request, values) -> {
      Call call = new Call(request, values, clock.now());
      return request
          .headers()
          .find(KustomHeaders.IDEMPOTENCY_KEY)
          .map(key -> answers.once(key, () -> executed(call, operation, unknownTail)))
          .orElseGet(() -> executed(call, operation, unknownTail));
    };
  }

  /** The text for an id that is no UUID is documented; its status, 400, is assumed. */
  private Response executed(Call call, Operation operation, String unknownTail) {
    String orderId = call.values().get("orderId");
    if (!UUID_SHAPE.matcher(orderId).matches()) {
      return new KustomError(400, "INVALID_ORDER_ID", "Order ID must be a valid UUID.")
          .toResponse();
    }
    return orders
        .inTurn(orderId, order -> operation.apply(order, call))
        .orElseGet(() -> unknown(unknownTail));
  }

  private static Response unknown(String tail) {
    return new KustomError(404, "NO_SUCH_ORDER", "Order cannot be found." + tail).toResponse();
  }
}
