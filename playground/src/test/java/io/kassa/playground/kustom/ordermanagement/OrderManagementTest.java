package io.kassa.playground.kustom.ordermanagement;

import static io.kassa.playground.testing.Caller.body;
import static io.kassa.playground.testing.Caller.message;
import static io.kassa.playground.testing.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.playground.http.Response;
import io.kassa.playground.testing.Caller;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderManagementTest {
  private final Caller caller = new Caller();
  private String orderId;

  @BeforeEach
  void buy() {
    orderId = caller.bought(anOrder());
  }

  @AfterEach
  void close() {
    caller.close();
  }

  private Response post(String call, String body) {
    return caller.manage("POST", orderId + call, body);
  }

  private Response patch(String call, String body) {
    return caller.manage("PATCH", orderId + call, body);
  }

  private void capture(long amount) {
    post("/captures", "{\"captured_amount\":" + amount + "}");
  }

  private static void assertRefused(Response response, String code, String message) {
    assertThat(response.status()).isEqualTo(403);
    assertThat(body(response).getString("error_code")).isEqualTo(code);
    assertThat(message(response)).isEqualTo(message);
  }

  @Test
  void aBoughtOrderIsAuthorized() {
    JsonObject order = caller.managed(orderId);

    assertThat(order.getString("status")).isEqualTo("AUTHORIZED");
    assertThat(order.getString("fraud_status")).isEqualTo("ACCEPTED");
    assertThat(order.getString("purchase_country")).isEqualTo("SE");
    assertThat(order.getInt("order_amount")).isEqualTo(50_000);
    assertThat(order.getInt("original_order_amount")).isEqualTo(50_000);
    assertThat(order.getInt("remaining_authorized_amount")).isEqualTo(50_000);
    assertThat(order.getString("merchant_reference1")).isEqualTo("cart-1");
    assertThat(order.getString("klarna_reference")).hasSize(8);
    assertThat(order.getString("expires_at")).endsWith("T00:00:00.000Z");
    assertThat(order.getJsonObject("billing_address").getString("street_address2")).isEmpty();
    assertThat(order.getJsonObject("billing_address").getString("email")).contains("@");
  }

  @Test
  void anOrderIsUnknownUntilItIsBought() {
    Response response = caller.manage("GET", caller.created(anOrder()), "");

    assertThat(response.status()).isEqualTo(404);
    assertThat(body(response).getString("error_code")).isEqualTo("NO_SUCH_ORDER");
  }

  @Test
  void anUnknownOrderIsAnsweredWithWhatCannotBeDone() {
    Response response =
        caller.manage("PATCH", caller.created(anOrder()) + "/merchant-references", "{}");

    assertThat(message(response))
        .isEqualTo("Order cannot be found. Merchant references cannot be updated.");
  }

  @Test
  void anIdMustBeAUuid() {
    Response response = caller.manage("GET", "not-an-id", "");

    assertThat(response.status()).isEqualTo(400);
    assertThat(body(response).getString("error_code")).isEqualTo("INVALID_ORDER_ID");
    assertThat(message(response)).isEqualTo("Order ID must be a valid UUID.");
  }

  @Test
  void anOrderMayBeAcknowledgedTwice() {
    assertThat(post("/acknowledge", "").status()).isEqualTo(204);
    assertThat(post("/acknowledge", "").status()).isEqualTo(204);
  }

  @Test
  void referencesThatAreSentReplaceOthersStay() {
    Response response = patch("/merchant-references", "{\"merchant_reference2\":\"B\"}");

    assertThat(response.status()).isEqualTo(204);
    assertThat(response.headers().find("transaction-id")).isPresent();
    assertThat(caller.managed(orderId).getString("merchant_reference1")).isEqualTo("cart-1");
    assertThat(caller.managed(orderId).getString("merchant_reference2")).isEqualTo("B");
  }

  @Test
  void aCancelledOrderStillShowsWhatRemained() {
    assertThat(post("/cancel", "").status()).isEqualTo(204);

    assertThat(caller.managed(orderId).getString("status")).isEqualTo("CANCELLED");
    assertThat(caller.managed(orderId).getInt("remaining_authorized_amount")).isEqualTo(50_000);
    assertRefused(
        post("/captures", "{\"captured_amount\":1}"), "CAPTURE_NOT_ALLOWED", "Capture not allowed");
    assertRefused(
        patch("/merchant-references", "{\"merchant_reference1\":\"x\"}"),
        "NOT_ALLOWED",
        "Update not allowed.");
  }

  @Test
  void capturesStandInTheWayOfCancelling() {
    capture(1);

    assertRefused(
        post("/cancel", ""),
        "CANCEL_NOT_ALLOWED",
        "Order has previous captures. Cancel not possible");
  }

  @Test
  void whatWasNotCapturedCannotBeRefunded() {
    assertRefused(
        post("/refunds", "{\"refunded_amount\":1}"),
        "REFUND_NOT_ALLOWED",
        "Order has no captures. Refund not possible");
  }

  @Test
  void aWhollyRefundedOrderStaysCaptured() {
    capture(50_000);

    Response refund = post("/refunds", "{\"refunded_amount\":50000}");

    String refundId = refund.headers().find("Refund-Id").orElseThrow();
    JsonObject order = caller.managed(orderId);
    assertThat(refund.status()).isEqualTo(201);
    assertThat(order.getString("status")).isEqualTo("CAPTURED");
    assertThat(order.getInt("refunded_amount")).isEqualTo(50_000);
    assertThat(order.getJsonArray("captures").getJsonObject(0).getInt("refunded_amount")).isZero();
    assertThat(caller.manage("GET", orderId + "/refunds/" + refundId, "").status()).isEqualTo(200);
    assertThat(post("/refunds", "{\"refunded_amount\":1}").status()).isEqualTo(403);
  }

  @Test
  void aRefundNeedsAnAmount() {
    Response response = post("/refunds", "{}");

    assertThat(response.status()).isEqualTo(422);
    assertThat(message(response)).isEqualTo("'refunded_amount' may not be null");
  }

  @Test
  void anAuthorizationCannotFallBelowWhatWasCaptured() {
    capture(8000);

    assertRefused(
        patch("/authorization", "{\"order_amount\":7000}"),
        "NOT_ALLOWED",
        "Resulting authorization amount 7000 cannot be less than the captured amount 8000 for"
            + " order. Order authorization cannot be updated");
  }

  @Test
  void aLowerAuthorizationLeavesLessToCapture() {
    capture(8000);

    patch("/authorization", "{\"order_amount\":9000}");

    assertThat(caller.managed(orderId).getInt("order_amount")).isEqualTo(9000);
    assertThat(caller.managed(orderId).getInt("original_order_amount")).isEqualTo(50_000);
    assertThat(caller.managed(orderId).getInt("remaining_authorized_amount")).isEqualTo(1000);
  }

  @Test
  void releasingWhatRemainsMakesAnOrderCaptured() {
    capture(8000);

    assertThat(post("/release-remaining-authorization", "").status()).isEqualTo(204);

    assertThat(caller.managed(orderId).getString("status")).isEqualTo("CAPTURED");
    assertThat(caller.managed(orderId).getInt("remaining_authorized_amount")).isZero();
    assertRefused(
        post("/release-remaining-authorization", ""),
        "NOT_ALLOWED",
        "Order is fully captured. Remaining authorization cannot be released.");
  }

  @Test
  void anAuthorizationIsExtendedToNoMoreThan180Days() {
    Instant created = caller.standIn().clock().now();
    for (int month = 0; month < 8; month++) {
      caller.standIn().clock().advance(Duration.ofDays(27));
      post("/extend-authorization-time", "");
    }

    assertThat(Instant.parse(caller.managed(orderId).getString("expires_at")))
        .isBetween(created.plus(Duration.ofDays(179)), created.plus(Duration.ofDays(180)));
    assertRefused(
        post("/extend-authorization-time", ""),
        "NOT_ALLOWED",
        "Order is expired. Authorization time cannot be extended.");
  }

  @Test
  void addressesCanBeCorrectedWithinTheirLimits() {
    Response good = patch("/customer-details", "{\"shipping_address\":{\"city\":\"Malmö\"}}");
    Response bad =
        patch("/customer-details", "{\"shipping_address\":{\"postal_code\":\"12345678901\"}}");

    assertThat(good.status()).isEqualTo(204);
    assertThat(caller.managed(orderId).getJsonObject("shipping_address").getString("city"))
        .isEqualTo("Malmö");
    assertThat(bad.status()).isEqualTo(422);
    assertThat(body(bad).getString("error_code")).isEqualTo("INVALID_ADDRESS");
  }

  @Test
  void shipmentsCanBeAddedToTheOrder() {
    Response response =
        post("/shipping-info", "{\"shipping_info\":[{\"tracking_number\":\"T1\"}]}");

    assertThat(response.status()).isEqualTo(204);
    assertThat(caller.managed(orderId).getJsonArray("shipping_info")).hasSize(1);
  }
}
