package io.kassa.playground.kustom.ordermanagement;

import static io.kassa.playground.testing.Caller.body;
import static io.kassa.playground.testing.Caller.message;
import static io.kassa.playground.testing.Orders.anOrder;
import static io.kassa.playground.testing.Orders.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.playground.http.Response;
import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.testing.Caller;
import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CaptureTest {
  private final Caller caller = new Caller();

  @AfterEach
  void close() {
    caller.close();
  }

  private Response capture(String orderId, long amount) {
    return caller.manage("POST", orderId + "/captures", "{\"captured_amount\":" + amount + "}");
  }

  @Test
  void captureIsAnsweredWithoutABodyButWithItsIdAndLocation() {
    String orderId = caller.bought(anOrder());

    Response response = capture(orderId, 50_000);

    String captureId = response.headers().find("Capture-Id").orElseThrow();
    assertThat(response.status()).isEqualTo(201);
    assertThat(response.body()).isEmpty();
    assertThat(response.headers().find("Location").orElseThrow())
        .startsWith(Caller.BASE)
        .endsWith("/ordermanagement/v1/orders/" + orderId + "/captures/" + captureId);
    assertThat(response.headers().find("transaction-id")).isPresent();
    assertThat(response.headers().find("klarna-order-validation")).isEmpty();
  }

  @Test
  void linesThatAddUpAreMarkedValid() {
    String orderId = caller.bought(anOrder());
    JsonObject capture =
        ObjectEdit.empty()
            .put("captured_amount", 50_000)
            .put("order_lines", anOrder().getJsonArray("order_lines"))
            .done();

    Response response = caller.manage("POST", orderId + "/captures", capture.toString());

    assertThat(response.headers().find("klarna-order-validation")).hasValue("Valid");
  }

  @Test
  void moneyIsTakenInPartsUntilNothingRemains() {
    String orderId = caller.bought(anOrder());

    capture(orderId, 20_000);
    JsonObject part = caller.managed(orderId);
    capture(orderId, 30_000);
    JsonObject whole = caller.managed(orderId);

    assertThat(part.getString("status")).isEqualTo("PART_CAPTURED");
    assertThat(part.getInt("captured_amount")).isEqualTo(20_000);
    assertThat(part.getInt("remaining_authorized_amount")).isEqualTo(30_000);
    assertThat(whole.getString("status")).isEqualTo("CAPTURED");
    assertThat(whole.getInt("remaining_authorized_amount")).isZero();
    assertThat(whole.getJsonArray("captures")).hasSize(2);
    assertThat(whole.getJsonArray("captures").getJsonObject(1).getString("klarna_reference"))
        .isEqualTo(whole.getString("klarna_reference") + "-2");
  }

  @Test
  void moreThanRemainsIsRefused() {
    Response response = capture(caller.bought(anOrder()), 50_001);

    assertThat(response.status()).isEqualTo(403);
    assertThat(body(response).getString("error_code")).isEqualTo("CAPTURE_NOT_ALLOWED");
    assertThat(message(response))
        .isEqualTo(
            "Captured amount is higher than the remaining authorized amount. Capture not"
                + " possible.");
  }

  @Test
  void anOrderThatIsNotAcceptedCannotBeCaptured() {
    String orderId = caller.created(anOrder());
    caller.pay(orderId, "{\"fraudStatus\":\"PENDING\"}");

    assertThat(caller.managed(orderId).getString("fraud_status")).isEqualTo("PENDING");
    assertThat(message(capture(orderId, 1))).isEqualTo("Capture not allowed");
  }

  @Test
  void anExpiredOrderCannotBeCaptured() {
    String orderId = caller.bought(anOrder());
    caller.standIn().clock().advance(Duration.ofDays(28));

    assertThat(caller.managed(orderId).getString("status")).isEqualTo("EXPIRED");
    assertThat(capture(orderId, 1).status()).isEqualTo(403);
  }

  @Test
  void theAmountIsRequired() {
    Response response = caller.manage("POST", caller.bought(anOrder()) + "/captures", "{}");

    assertThat(response.status()).isEqualTo(422);
    assertThat(body(response).getString("error_code")).isEqualTo("UNPROCESSABLE_ENTITY");
    assertThat(message(response)).isEqualTo("'captured_amount' may not be null");
  }

  @Test
  void capturesCanBeReadAndGetShipments() {
    String orderId = caller.bought(anOrder());
    String captureId = capture(orderId, 50_000).headers().find("Capture-Id").orElseThrow();
    String path = orderId + "/captures/" + captureId;

    Response shipped =
        caller.manage(
            "POST",
            path + "/shipping-info",
            "{\"shipping_info\":[{\"tracking_number\":\"T1\",\"shipping_method\":\"Home\"}]}");

    assertThat(shipped.status()).isEqualTo(204);
    JsonObject read = body(caller.manage("GET", path, ""));
    assertThat(read.getInt("captured_amount")).isEqualTo(50_000);
    assertThat(read.getJsonArray("shipping_info")).hasSize(1);
    assertThat(caller.manage("GET", orderId + "/captures", "").body()).contains(captureId);
    assertThat(caller.manage("POST", path + "/trigger-send-out", "").status()).isEqualTo(204);
    assertThat(caller.manage("GET", path + "/extend-due-date-options", "").body())
        .contains("number_of_days");
    assertThat(
            caller.manage("PATCH", path + "/extend-due-date", "{\"number_of_days\":10}").status())
        .isEqualTo(204);
  }

  @Test
  void anUnknownCaptureIsSaidToBeOne() {
    Response response = caller.manage("GET", caller.bought(anOrder()) + "/captures/none", "");

    assertThat(response.status()).isEqualTo(404);
    assertThat(body(response).getString("error_code")).isEqualTo("NO_SUCH_CAPTURE");
  }

  @Test
  void anOrderWithAutomaticCaptureIsCapturedAtOnce() {
    JsonObject options = json("{\"options\":{\"auto_capture\":true}}");

    String orderId = caller.bought(ObjectEdit.of(anOrder()).overlay(options).done());

    assertThat(caller.managed(orderId).getString("status")).isEqualTo("CAPTURED");
  }

  @Test
  void aRepeatedKeyGetsTheFirstAnswerWhateverTheBody() {
    String orderId = caller.bought(anOrder());
    caller.with("Klarna-Idempotency-Key", "key-1");

    Response first = capture(orderId, 10_000);
    Response again = capture(orderId, 20_000);

    assertThat(again.headers().find("Capture-Id")).isEqualTo(first.headers().find("Capture-Id"));
    assertThat(caller.managed(orderId).getInt("captured_amount")).isEqualTo(10_000);
  }

  @Test
  void aKeyIsForgottenAfter24Hours() {
    String orderId = caller.bought(anOrder());
    caller.with("Klarna-Idempotency-Key", "key-1");
    capture(orderId, 10_000);

    caller.standIn().clock().advance(Duration.ofHours(24));
    capture(orderId, 10_000);

    assertThat(caller.managed(orderId).getInt("captured_amount")).isEqualTo(20_000);
  }

  @Test
  void withoutAKeyTwoCallsAreTwoCaptures() {
    String orderId = caller.bought(anOrder());

    capture(orderId, 10_000);
    capture(orderId, 10_000);

    assertThat(caller.managed(orderId).getInt("captured_amount")).isEqualTo(20_000);
  }
}
