package io.kassa.domain.kustom.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kassa.domain.kustom.ExternalPaymentMethod;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomOrders.MerchantReferences;
import io.kassa.domain.kustom.NewKustomOrder;
import io.kassa.domain.order.OrderFixture;
import io.kassa.domain.profile.CartProfileFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WriteOrderTest {

  private final KustomWire wire = new KustomWire();

  @Test
  void aNewOrderHasEveryMemberThatKustomDemandsAndNoNulls() throws Exception {
    NewKustomOrder order = KustomOrderFixture.aNewOrder();

    JsonNode json = written(WireOrder.of(order));

    assertThat(names(json))
        .containsExactlyInAnyOrder(
            "purchase_country",
            "purchase_currency",
            "locale",
            "order_amount",
            "order_tax_amount",
            "order_lines",
            "merchant_urls",
            "merchant_reference1",
            "merchant_data",
            "billing_address",
            "options");
    assertThat(json.at("/options/require_validate_callback_success").asBoolean()).isTrue();
    assertThat(json.get("purchase_country").asText()).isEqualTo("SE");
    assertThat(json.get("order_amount").asLong()).isEqualTo(40720);
    assertThat(json.get("merchant_reference1").asText()).isEqualTo(order.cartId().toString());
    assertThat(json.at("/merchant_urls/push").asText()).isEqualTo(order.callbacks().push());
  }

  @Test
  void aLineIsWrittenInMinorUnitsAndHundredthsOfAPercent() throws Exception {
    JsonNode line = written(WireOrder.of(KustomOrderFixture.aNewOrder())).at("/order_lines/0");

    assertThat(line)
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"type": "physical", "reference": "TS001", "name": "T-shirt", "quantity": 2,
                     "unit_price": 19900, "tax_rate": 2500, "total_amount": 35820,
                     "total_discount_amount": 3980, "total_tax_amount": 7164,
                     "image_url": "https://images.example.com/ts001.jpg"}
                    """));
  }

  @Test
  void externalPaymentMethodsGoAlongWithWhatIsSaidOfThemOnly() throws Exception {
    ExternalPaymentMethod method =
        new ExternalPaymentMethod(
            "PayPal",
            "https://kassa.example.com/ingress/kustom/handoff/x",
            new ExternalPaymentMethod.Terms(
                Optional.empty(),
                Optional.empty(),
                Optional.of(1900L),
                List.of(CartProfileFixture.SE),
                Optional.of("continue")));
    NewKustomOrder form = KustomOrderFixture.aNewOrder();
    NewKustomOrder order =
        new NewKustomOrder(
            form.cartId(),
            form.market(),
            form.locale(),
            form.sale(),
            form.merchantUrls(),
            form.callbacks(),
            form.validationRequired(),
            form.contact(),
            List.of(method),
            form.credentialSet());

    assertThat(written(WireOrder.of(order)).get("external_payment_methods"))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    [{"name": "PayPal",
                      "redirect_url": "https://kassa.example.com/ingress/kustom/handoff/x",
                      "fee": 1900, "countries": ["SE"], "label": "continue"}]
                    """));
  }

  @Test
  void whatTheShopKnowsOfTheShopperIsFilledInButNoName() throws Exception {
    NewKustomOrder form = KustomOrderFixture.aNewOrder();
    NewKustomOrder order =
        new NewKustomOrder(
            form.cartId(),
            form.market(),
            form.locale(),
            form.sale(),
            form.merchantUrls(),
            form.callbacks(),
            form.validationRequired(),
            OrderFixture.aContact(),
            List.of(),
            form.credentialSet());

    JsonNode address = written(WireOrder.of(order)).get("billing_address");

    assertThat(address.get("email").asText()).isEqualTo("kim@example.com");
    assertThat(address.get("postal_code").asText()).isEqualTo("11122");
    assertThat(address.get("country").asText()).isEqualTo("SE");
    assertThat(address.has("given_name")).isFalse();
  }

  @Test
  void anUpdateSendsAmountsAndLinesAndWhichCartTheyAreThoseOf() throws Exception {
    JsonNode json =
        written(WireOrder.of(KustomOrderFixture.toSell(KustomOrderFixture.capsOnly(2))));

    assertThat(names(json))
        .containsExactlyInAnyOrder(
            "order_amount", "order_tax_amount", "order_lines", "merchant_data");
    assertThat(json.get("merchant_data").asText()).isEqualTo("{\"cartRevision\":7}");
  }

  @Test
  void ourNumbersGoUnderKustomsNames() throws Exception {
    JsonNode json = written(WireReferences.of(new MerchantReferences("O100001", "cart")));

    assertThat(json)
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    "{\"merchant_reference1\": \"O100001\", \"merchant_reference2\": \"cart\"}"));
  }

  private JsonNode written(Object body) throws Exception {
    return new ObjectMapper().readTree(wire.write(body));
  }

  private static List<String> names(JsonNode json) {
    List<String> names = new ArrayList<>();
    json.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
