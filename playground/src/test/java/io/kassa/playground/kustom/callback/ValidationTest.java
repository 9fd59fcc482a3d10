package io.kassa.playground.kustom.callback;

import static io.kassa.playground.testing.Caller.body;
import static io.kassa.playground.testing.Orders.anOrder;
import static io.kassa.playground.testing.Orders.json;
import static io.kassa.playground.testing.Orders.withUrl;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.testing.Caller;
import io.kassa.playground.testing.Merchant;
import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationTest {
  private final Caller caller = new Caller();
  private final Merchant merchant = new Merchant();

  @AfterEach
  void close() {
    caller.close();
    merchant.close();
  }

  private JsonObject validated() {
    return withUrl(anOrder(), "validation", merchant.url("/validate?o={checkout.order.id}"));
  }

  private static JsonObject required(JsonObject order) {
    JsonObject options = json("{\"options\":{\"require_validate_callback_success\":true}}");
    return ObjectEdit.of(order).overlay(options).done();
  }

  private String status(String orderId) {
    return body(caller.read(orderId)).getString("status");
  }

  @Test
  void theMerchantIsShownTheOrderWithTheTypedAddress() {
    String orderId = caller.created(validated());

    assertThat(caller.pay(orderId, "{}").getString("status")).isEqualTo("checkout_complete");

    Merchant.Call call = merchant.calls().get(0);
    JsonObject shown = json(call.body());
    assertThat(call.pathAndQuery()).isEqualTo("/validate?o=" + orderId);
    assertThat(shown.getString("order_id")).isEqualTo(orderId);
    assertThat(shown.getString("status")).isEqualTo("checkout_incomplete");
    assertThat(shown.getString("merchant_reference1")).isEqualTo("cart-1");
    assertThat(shown.getJsonObject("billing_address")).containsKey("email");
  }

  @Test
  void aRefusalStopsThePurchase() {
    merchant.answers(400, "{\"error_type\":\"address_error\",\"error_text\":\"Where?\"}");
    String orderId = caller.created(validated());

    JsonObject answer = caller.pay(orderId, "{}");

    assertThat(answer)
        .isEqualTo(
            json(
                """
                {"status": "checkout_incomplete", "validation":
                  {"status": 400, "error_type": "address_error", "error_text": "Where?"}}
                """));
    assertThat(status(orderId)).isEqualTo("checkout_incomplete");
  }

  @Test
  void aRedirectSendsTheCustomerElsewhere() {
    merchant.answers(new Merchant.Answer(303, "https://shop.example/no", "", Duration.ZERO));
    String orderId = caller.created(validated());

    JsonObject answer = caller.pay(orderId, "{}");

    assertThat(answer.getString("redirectUrl")).isEqualTo("https://shop.example/no");
    assertThat(answer.getJsonObject("validation").getInt("status")).isEqualTo(303);
    assertThat(status(orderId)).isEqualTo("checkout_incomplete");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 404})
  void anUnclearAnswerCountsAsNone(int status) {
    merchant.answers(status, "");

    assertThat(status(caller.bought(validated()))).isEqualTo("checkout_complete");
    assertThat(status(caller.bought(required(validated())))).isEqualTo("checkout_incomplete");
  }

  @Test
  void noAnswerWithinThreeSecondsIsApproval() {
    merchant.answers(new Merchant.Answer(400, "", "{}", Duration.ofSeconds(4)));
    String orderId = caller.created(validated());
    long before = System.nanoTime();

    caller.pay(orderId, "{}");

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(4));
    assertThat(status(orderId)).isEqualTo("checkout_complete");
    assertThat(caller.listed("/control/callbacks").getJsonObject(0).getString("error"))
        .contains("Timeout");
  }

  @Test
  void aRequiredAnswerMayTakeLonger() {
    merchant.answers(new Merchant.Answer(200, "", "{}", Duration.ofSeconds(4)));

    assertThat(status(caller.bought(required(validated())))).isEqualTo("checkout_complete");
  }

  @Test
  void aRequiredAnswerThatDoesNotComeStopsThePurchase() {
    merchant.close();
    String orderId = caller.created(required(validated()));

    JsonObject answer = caller.pay(orderId, "{}");

    assertThat(answer.getString("status")).isEqualTo("checkout_incomplete");
    assertThat(answer.getJsonObject("validation").getInt("status")).isZero();
  }

  @Test
  void validationCanBeLeftOut() {
    merchant.answers(400, "{}");
    String orderId = caller.created(validated());

    caller.pay(orderId, "{\"validate\":false}");

    assertThat(status(orderId)).isEqualTo("checkout_complete");
    assertThat(merchant.calls()).isEmpty();
  }

  @Test
  void aFaultCanLoseTheQuestion() {
    merchant.answers(400, "{}");
    caller.control(
        "POST", "/control/faults", "{\"callback\":\"validation\",\"fault\":{\"kind\":\"lose\"}}");

    assertThat(status(caller.bought(validated()))).isEqualTo("checkout_complete");
    assertThat(merchant.calls()).isEmpty();
  }
}
