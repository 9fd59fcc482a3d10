package io.kassa.api.order;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.api.json.Wire;
import io.kassa.domain.cart.Cart;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.order.LookUpOrder;
import io.kassa.domain.order.Order;
import io.kassa.domain.order.OrderFixture;
import io.kassa.domain.payment.PaymentFixture;
import io.kassa.domain.workbench.Shop;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderRepresentationTest {

  private final Shop shop = new Shop();
  private final Cart cart = shop.aCartWithTwoShirts();

  @Test
  void anOrderIsItsCartsMembersAndWhatItAddsSideBySide() throws Exception {
    Order order = OrderFixture.anOrderOf(cart.id());

    JsonNode json =
        json(
            new LookUpOrder.Found(
                Optional.of(shop.rendered(cart.id())),
                Optional.of(order),
                List.of(PaymentFixture.aPayment())));

    assertThat(json.has("cart")).isFalse();
    assertThat(json.get("cartId").asText()).isEqualTo(cart.id().toString());
    assertThat(json.get("orderState").asText()).isEqualTo("confirmed");
    assertThat(json.get("orderNumber").asText()).isEqualTo(order.reference().orderNumber());
    assertThat(json.at("/items/0/deliveryNumber").asText())
        .isEqualTo(order.deliveries().get(0).deliveryNumber());
  }

  @Test
  void paymentsTellOurNumberTheProviderAndTheAmount() throws Exception {
    String text =
        Wire.text(
            OrderRepresentation.of(
                new LookUpOrder.Found(
                    Optional.of(shop.rendered(cart.id())),
                    Optional.of(OrderFixture.anOrderOf(cart.id())),
                    List.of(PaymentFixture.aPayment()))));

    assertThat(text)
        .containsPattern(
            "\"payments\":\\[\\{\"reference\":\"P[^\"]+\",\"provider\":\"kustom\","
                + "\"amount\":407\\.20}]");
  }

  @Test
  void aCartThatIsNoOrderYetHasNoStateAndNoPayments() throws Exception {
    JsonNode json =
        json(
            new LookUpOrder.Found(
                Optional.of(shop.rendered(cart.id())), Optional.empty(), List.of()));

    assertThat(json.has("orderState")).isFalse();
    assertThat(json.get("orderNumber").asText()).isEmpty();
    assertThat(json.get("payments")).isEmpty();
  }

  @Test
  void anOrderWithoutACartIsShownWithoutTheCartsMembers() throws Exception {
    JsonNode json =
        json(
            new LookUpOrder.Found(
                Optional.empty(), Optional.of(OrderFixture.anOrder()), List.of()));

    assertThat(Wire.names(json))
        .contains("orderId", "orderNumber", "orderTotal", "items")
        .doesNotContain("cartId", "cartNumber", "cartState", "profileKey");
    assertThat(json.at("/fields/tracking:campaign").asText()).isEqualTo("spring");
  }

  @Test
  void aLookupNeedsAReferenceAndAnEmail() throws Exception {
    OrderLookupRequest full =
        Wire.read(OrderLookupRequest.class, "{'reference': ' O1 ', 'email': ' k@e.se '}");
    OrderLookupRequest blank =
        Wire.read(OrderLookupRequest.class, "{'reference': ' ', 'email': 'k@e.se'}");

    assertThat(full.require()).isEqualTo(new OrderLookupRequest("O1", "k@e.se"));
    assertRejectedAs(ErrorCode.INVALID_REQUEST, blank::require);
  }

  private static JsonNode json(LookUpOrder.Found found) throws Exception {
    return Wire.json(OrderRepresentation.of(found));
  }
}
