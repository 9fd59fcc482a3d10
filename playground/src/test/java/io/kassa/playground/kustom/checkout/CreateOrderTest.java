package io.kassa.playground.kustom.checkout;

import static io.kassa.playground.testing.Caller.body;
import static io.kassa.playground.testing.Caller.message;
import static io.kassa.playground.testing.Orders.anOrder;
import static io.kassa.playground.testing.Orders.json;
import static io.kassa.playground.testing.Orders.withUrl;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.playground.http.Response;
import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.testing.Caller;
import io.kassa.playground.testing.Orders;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreateOrderTest {
  private final Caller caller = new Caller();

  @AfterEach
  void close() {
    caller.close();
  }

  @Test
  void aNewOrderIsAnsweredWholeWithItsLocation() {
    Response response = caller.create(anOrder());

    String orderId = body(response).getString("order_id");
    assertThat(response.status()).isEqualTo(201);
    assertThat(response.headers().find("Location"))
        .hasValue(Caller.BASE + "/checkout/v3/orders/" + orderId);
    assertThat(response.headers().find("klarna-correlation-id")).isPresent();
    assertThat(response.headers().find("X-Frame-Options")).hasValue("DENY");
    assertThat(body(caller.read(orderId)).getString("status")).isEqualTo("checkout_incomplete");
  }

  @Test
  void anOrderIdLooksLikeAUuidButIsNotAVersion4() {
    UUID id = UUID.fromString(caller.created(anOrder()));

    assertThat(id.version()).isNotEqualTo(4);
    assertThat(id.variant()).isNotEqualTo(2);
  }

  @Test
  void anAnswerIsNormalised() {
    JsonObject sent =
        ObjectEdit.of(anOrder()).put("unheard_of", 1).put("merchant_reference2", "two").done();

    JsonObject order = body(caller.create(sent));

    assertThat(order).doesNotContainKey("unheard_of");
    assertThat(order.getString("purchase_country")).isEqualTo("se");
    assertThat(order.getJsonObject("billing_address")).isEqualTo(json("{\"country\":\"se\"}"));
    assertThat(order.getJsonObject("shipping_address")).isEqualTo(json("{\"country\":\"se\"}"));
    assertThat(order.getJsonObject("customer")).isEmpty();
    assertThat(order.getJsonArray("external_payment_methods")).isEmpty();
    assertThat(order.getJsonArray("external_checkouts")).isEmpty();
    assertThat(order.getJsonObject("options"))
        .containsKeys(
            "allow_separate_shipping_address",
            "date_of_birth_mandatory",
            "require_validate_callback_success");
    assertThat(order.getString("merchant_reference2")).isEqualTo("two");
    assertThat(order.getString("started_at")).isEqualTo(order.getString("last_modified_at"));
    assertThat(order.getJsonObject("merchant_urls").getString("push"))
        .endsWith("{checkout.order.id}");
  }

  @Test
  void theSnippetHasTheNamesOfKustomAndCannotBeBrokenOutOf() {
    JsonObject sent = withUrl(anOrder(), "terms", "https://shop.example/?q=%3C/script%3E");

    String snippet = body(caller.create(sent)).getString("html_snippet");

    assertThat(snippet)
        .contains("id=\"klarna-checkout-container\"")
        .contains("_klarnaCheckout")
        .contains(Caller.BASE + "/kustom/bootstrap.js")
        .contains("\"PURCHASE_COUNTRY\":\"swe\"");
    assertThat(snippet.split("</script>", -1)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "purchase_country, \"\"",
    "purchase_currency, 5",
    "locale, \"sv_SE\"",
    "order_amount, \"50000\"",
    "order_tax_amount, -1",
    "order_lines, {}",
    "merchant_reference1, 7",
    "options, []"
  })
  void aValueOfTheWrongTypeOrFormIsNamed(String member, String value) {
    JsonObject wrong = json("{\"" + member + "\": " + value + "}");

    Response response = caller.create(ObjectEdit.of(anOrder()).overlay(wrong).done());

    assertThat(response.status()).isEqualTo(400);
    assertThat(body(response).getString("error_code")).isEqualTo("BAD_VALUE");
    assertThat(message(response)).isEqualTo("Bad value: " + member);
    assertThat(response.headers().find("klarna-correlation-id"))
        .hasValue(body(response).getString("correlation_id"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "purchase_country",
        "purchase_currency",
        "locale",
        "order_amount",
        "order_tax_amount",
        "order_lines",
        "merchant_urls"
      })
  void aRequiredMemberMustBeThere(String member) {
    Response response = caller.create(ObjectEdit.of(anOrder()).remove(member).done());

    assertThat(response.status()).isEqualTo(400);
    assertThat(message(response)).isEqualTo("Bad value: " + member);
  }

  @Test
  void membersOfLinesAreNamedWithTheirPlace() {
    String order = anOrder().toString().replace("\"A thing\"", "\"\"");

    assertThat(message(caller.create(json(order)))).isEqualTo("Bad value: order_lines[0].name");
  }

  @Test
  void aFractionOfAPieceFailsAtTheTotal() {
    String order = anOrder().toString().replace("\"quantity\":1", "\"quantity\":0.5");

    assertThat(message(caller.create(json(order)))).isEqualTo("Bad value: total_amount");
  }

  @Test
  void anAddressMayHaveNullMembers() {
    JsonObject sent =
        ObjectEdit.of(anOrder())
            .put("billing_address", json("{\"email\": null, \"city\": \"Ankeborg\"}"))
            .done();

    assertThat(body(caller.create(sent)).getJsonObject("billing_address"))
        .isEqualTo(json("{\"city\":\"Ankeborg\",\"country\":\"se\"}"));
  }

  @Test
  void merchantAddressesMustBeHttps() {
    Response response =
        caller.create(withUrl(anOrder(), "confirmation", "http://shop.example/thanks"));

    assertThat(message(response)).isEqualTo("Bad value: confirmation");
  }

  @Test
  void termsMayBeHttpButMustBeAnAddress() {
    assertThat(caller.create(withUrl(anOrder(), "terms", "http://shop.example/terms")).status())
        .isEqualTo(201);
    assertThat(message(caller.create(withUrl(anOrder(), "terms", "our terms"))))
        .isEqualTo("Bad value: merchant_urls.terms (must be a valid http or https URI)");
  }

  @Test
  void localhostIsTakenWithoutHttpsOnlyWhenAllowed() {
    JsonObject order = withUrl(anOrder(), "push", "http://localhost:9080/push");

    assertThat(caller.create(order).status()).isEqualTo(201);
    assertThat(new MerchantUrlRules(false).broken(order)).hasValue("push");
  }

  @ParameterizedTest
  @CsvSource({"SE, EUR", "DE, SEK", "JP, JPY", "US, EUR"})
  void aCountryHasOneCurrency(String country, String currency) {
    JsonObject order =
        ObjectEdit.of(Orders.of(Orders.line(1000, 0, 0)))
            .put("purchase_country", country)
            .put("purchase_currency", currency)
            .done();

    assertThat(message(caller.create(order)))
        .isEqualTo("no configured currencies for order billing country");
  }

  @Test
  void whatIsNotAJsonObjectIsRefused() {
    assertThat(caller.exchange("POST", "/checkout/v3/orders", "{\"a\":").orElseThrow().status())
        .isEqualTo(400);
    assertThat(caller.exchange("POST", "/checkout/v3/orders/", "[]").orElseThrow().status())
        .isEqualTo(400);
  }

  @Test
  void aWrongMethodIsAnsweredAsKustomDoes() {
    Response response = caller.exchange("PUT", "/checkout/v3/orders/1", "{}").orElseThrow();

    assertThat(response.status()).isEqualTo(405);
    assertThat(body(response).getString("error_code")).isEqualTo("HTTP_ERROR");
    assertThat(message(response)).isEmpty();
  }
}
