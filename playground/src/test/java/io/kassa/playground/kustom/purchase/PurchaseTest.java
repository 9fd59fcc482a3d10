package io.kassa.playground.kustom.purchase;

import static io.kassa.playground.testing.Caller.body;
import static io.kassa.playground.testing.Orders.anOrder;
import static io.kassa.playground.testing.Orders.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.playground.http.Response;
import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.testing.Caller;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PurchaseTest {
  private static final JsonObject SHIPPING =
      json(
          """
          {"shipping_options": [
            {"id": "free", "name": "Pick up", "price": 0, "tax_amount": 0, "tax_rate": 0},
            {"id": "home", "name": "To the door", "price": 4900, "tax_amount": 980,
             "tax_rate": 2500, "preselected": true}]}
          """);

  private final Caller caller = new Caller();

  @AfterEach
  void close() {
    caller.close();
  }

  private Response complete(String orderId, String wish) {
    return caller.control("POST", "/control/orders/" + orderId + "/complete", wish);
  }

  @Test
  void aPurchaseCompletesTheOrderAndSendsTheBrowserOn() {
    String orderId = caller.created(anOrder());

    JsonObject answer = caller.pay(orderId, "");

    JsonObject order = body(caller.read(orderId));
    assertThat(answer.getString("status")).isEqualTo("checkout_complete");
    assertThat(answer.getString("redirectUrl"))
        .isEqualTo("https://shop.example/thanks?order=" + orderId);
    assertThat(order.getString("status")).isEqualTo("checkout_complete");
    assertThat(order).containsKey("completed_at");
    assertThat(order.getJsonObject("billing_address").getString("email"))
        .isEqualTo("testperson-se@example.com");
    assertThat(order.getJsonObject("billing_address").getString("phone")).startsWith("+46");
    assertThat(order.getString("html_snippet")).contains("checkout_complete");
  }

  @Test
  void buyingAgainIsAnsweredTheSameWithoutASecondPurchase() {
    String orderId = caller.created(anOrder());
    JsonObject first = caller.pay(orderId, "{}");
    String reference = caller.managed(orderId).getString("klarna_reference");

    JsonObject second = caller.pay(orderId, "{}");

    assertThat(second).isEqualTo(first);
    assertThat(caller.managed(orderId).getString("klarna_reference")).isEqualTo(reference);
  }

  @Test
  void aTypedAddressIsCompletedAndBillingMayDiffer() {
    String orderId = caller.created(anOrder());

    caller.pay(
        orderId,
        """
        {"address": {"given_name": "Kim", "phone": null}, "billingAddress": {"city": "Lund"}}
        """);

    JsonObject order = body(caller.read(orderId));
    JsonObject shipping = order.getJsonObject("shipping_address");
    assertThat(shipping.getString("given_name")).isEqualTo("Kim");
    assertThat(shipping).doesNotContainKey("phone").containsKey("postal_code");
    assertThat(order.getJsonObject("billing_address").getString("city")).isEqualTo("Lund");
    assertThat(order.getJsonObject("billing_address").getString("given_name")).isEqualTo("Kim");
  }

  @Test
  void chosenShippingBecomesALineAndRaisesTheTotals() {
    String orderId = caller.created(ObjectEdit.of(anOrder()).overlay(SHIPPING).done());

    caller.pay(orderId, "{}");

    JsonObject order = body(caller.read(orderId));
    assertThat(order.getJsonObject("selected_shipping_option").getString("id")).isEqualTo("home");
    assertThat(order.getInt("order_amount")).isEqualTo(54_900);
    assertThat(order.getInt("order_tax_amount")).isEqualTo(5525);
    assertThat(order.getJsonArray("order_lines").getJsonObject(1).getString("type"))
        .isEqualTo("shipping_fee");
    assertThat(caller.managed(orderId).getInt("order_amount")).isEqualTo(54_900);
  }

  @Test
  void shippingForFreeLeavesNoLine() {
    String orderId = caller.created(ObjectEdit.of(anOrder()).overlay(SHIPPING).done());

    caller.pay(orderId, "{\"shippingOption\":\"free\"}");

    JsonObject order = body(caller.read(orderId));
    assertThat(order.getJsonObject("selected_shipping_option").getString("id")).isEqualTo("free");
    assertThat(order.getJsonArray("order_lines")).hasSize(1);
    assertThat(order.getInt("order_amount")).isEqualTo(50_000);
  }

  @Test
  void requiredBoxesAreTicked() {
    JsonObject options =
        json(
            """
            {"options": {"additional_checkboxes": [
              {"id": "age", "text": "18 or older", "checked": false, "required": true},
              {"id": "news", "text": "News, please", "checked": false, "required": false}]}}
            """);

    String orderId = caller.bought(ObjectEdit.of(anOrder()).overlay(options).done());

    assertThat(body(caller.read(orderId)).getJsonObject("merchant_requested"))
        .isEqualTo(
            json(
                """
                {"additional_checkboxes": [
                  {"id": "age", "checked": true}, {"id": "news", "checked": false}]}
                """));
  }

  @Test
  void badWishesAreRefused() {
    String orderId = caller.created(anOrder());

    assertThat(complete(orderId, "{\"shippingOption\":\"none\"}").status()).isEqualTo(400);
    assertThat(complete(orderId, "{\"fraudStatus\":\"MAYBE\"}").status()).isEqualTo(400);
    assertThat(complete(orderId, "{\"validate\":\"no\"}").status()).isEqualTo(400);
    assertThat(complete(orderId, "{\"address\":{\"city\":5}}").status()).isEqualTo(400);
    assertThat(complete("unknown", "{}").status()).isEqualTo(404);
    assertThat(body(caller.read(orderId)).getString("status")).isEqualTo("checkout_incomplete");
  }

  @Test
  void anOrganizationTypesItsVatNumberBeforeItPays() {
    String orderId = caller.created(anOrder());

    caller.control(
        "POST",
        "/control/orders/" + orderId + "/customer",
        "{\"customer\":{\"type\":\"organization\",\"vat_id\":\"SE556000000001\"}}");

    JsonObject order = body(caller.read(orderId));
    assertThat(order.getString("status")).isEqualTo("checkout_incomplete");
    assertThat(order.getJsonObject("customer").getString("vat_id")).isEqualTo("SE556000000001");
    assertThat(order.getJsonObject("customer").getString("type")).isEqualTo("organization");
  }

  @Test
  void aPaymentThatTheBankDeclinesLeavesTheOrderOpen() {
    String orderId = caller.created(anOrder());

    JsonObject answer = caller.pay(orderId, "{\"declined\":true}");

    assertThat(answer.getString("status")).isEqualTo("checkout_incomplete");
    assertThat(answer).doesNotContainKey("redirectUrl");
    assertThat(caller.manage("GET", orderId, "").status()).isEqualTo(404);
    assertThat(caller.pay(orderId, "{}").getString("status")).isEqualTo("checkout_complete");
  }
}
