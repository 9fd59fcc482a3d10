package io.kassa.playground.kustom.purchase;

import static io.kassa.playground.testing.Caller.body;
import static io.kassa.playground.testing.Orders.anOrder;
import static io.kassa.playground.testing.Orders.json;
import static io.kassa.playground.testing.Orders.withUrl;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.playground.http.Response;
import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.testing.Caller;
import io.kassa.playground.testing.Merchant;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CustomerStepsTest {
  private static final JsonObject EXTERNAL =
      json(
          """
          {"external_payment_methods": [
            {"name": "PayPal", "redirect_url": "https://shop.example/handoff?o={checkout.order.id}"}]}
          """);

  private static final JsonObject BOXES =
      json(
          """
          {"options": {"additional_checkboxes": [
            {"id": "news", "text": "Send me news", "checked": false, "required": false},
            {"id": "gift", "text": "It is a gift", "checked": false, "required": false}]}}
          """);

  private final Caller caller = new Caller();
  private final Merchant merchant = new Merchant();

  @AfterEach
  void close() {
    caller.close();
    merchant.close();
  }

  private Response does(String orderId, String step, String input) {
    return caller.control("POST", "/control/orders/" + orderId + "/" + step, input);
  }

  private JsonObject billing(String orderId) {
    return body(caller.read(orderId)).getJsonObject("billing_address");
  }

  @Test
  void whatIsTypedIsKeptBeforeAnythingIsBought() {
    String orderId = caller.created(anOrder());

    Response answer = does(orderId, "customer", "{\"address\":{\"city\":\"Kiruna\"}}");

    assertThat(body(answer).getString("status")).isEqualTo("checkout_incomplete");
    assertThat(billing(orderId).getString("city")).isEqualTo("Kiruna");
    assertThat(caller.manage("GET", orderId, "").status()).isEqualTo(404);
  }

  @Test
  void theMerchantIsAskedBeforeTheBankIs() {
    String orderId =
        caller.created(
            withUrl(anOrder(), "validation", merchant.url("/validate?o={checkout.order.id}")));

    Response answer = does(orderId, "validate", "{}");

    assertThat(body(answer)).containsOnlyKeys("status");
    assertThat(merchant.calls()).hasSize(1);
    assertThat(body(caller.read(orderId)).getString("status")).isEqualTo("checkout_incomplete");

    assertThat(caller.pay(orderId, "{\"validate\":false}").getString("status"))
        .isEqualTo("checkout_complete");
    assertThat(merchant.calls()).hasSize(1);
  }

  @Test
  void anExternalMethodTakesTheCustomerAwayAndLeavesTheOrderAsItIs() {
    String orderId = caller.created(ObjectEdit.of(anOrder()).overlay(EXTERNAL).done());

    Response answer =
        does(orderId, "external", "{\"name\":\"PayPal\",\"address\":{\"city\":\"Kiruna\"}}");

    assertThat(body(answer).getString("redirectUrl"))
        .isEqualTo("https://shop.example/handoff?o=" + orderId);
    assertThat(body(caller.read(orderId)).getString("status")).isEqualTo("checkout_incomplete");
    assertThat(billing(orderId).getString("city")).isEqualTo("Kiruna");
    assertThat(caller.listed("/control/callbacks")).isEmpty();
  }

  @Test
  void theCustomerTicksTheMerchantsBoxesOrDoesNot() {
    String orderId = caller.created(ObjectEdit.of(anOrder()).overlay(BOXES).done());

    does(orderId, "customer", "{\"ticked\":[\"news\"]}");

    assertThat(body(caller.read(orderId)).getJsonObject("merchant_requested"))
        .isEqualTo(
            json(
                """
                {"additional_checkboxes": [
                  {"id": "news", "checked": true}, {"id": "gift", "checked": false}]}
                """));
    assertThat(does(orderId, "customer", "{\"ticked\":\"news\"}").status()).isEqualTo(400);
  }

  @Test
  void whatTheOrderDoesNotHaveCannotBeChosen() {
    String orderId = caller.created(anOrder());

    assertThat(does(orderId, "external", "{\"name\":\"PayPal\"}").status()).isEqualTo(400);
    assertThat(does(orderId, "external", "{}").status()).isEqualTo(400);
    assertThat(does(orderId, "customer", "{\"shippingOption\":\"none\"}").status()).isEqualTo(400);
    assertThat(does("unknown", "validate", "{}").status()).isEqualTo(404);
  }
}
