package io.kassa.api.cart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.api.json.Wire;
import io.kassa.domain.address.InvoiceRecipient;
import io.kassa.domain.address.PhoneNumber;
import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartFixture;
import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.cart.change.AddCoupon;
import io.kassa.domain.cart.change.FieldKey;
import io.kassa.domain.cart.change.SetAddress;
import io.kassa.domain.cart.change.SetEmail;
import io.kassa.domain.cart.change.SetField;
import io.kassa.domain.cart.change.SetPhone;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.order.OrderFixture;
import io.kassa.domain.workbench.Shop;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CartRepresentationTest {

  private final Shop shop = new Shop();
  private final Cart cart = shop.aCartWithTwoShirts();

  @Test
  void aCartThatTellsEverythingHasEveryMember() throws Exception {
    tellEverything();
    OrderReference order = CartFixture.complete(cart);

    JsonNode json = json();

    assertThat(Wire.names(json))
        .containsExactlyInAnyOrder(
            "cartId",
            "cartNumber",
            "cartState",
            "profileKey",
            "orderId",
            "orderNumber",
            "channelKey",
            "currencyCode",
            "taxIncluded",
            "locale",
            "productTotal",
            "orderTotal",
            "orderTaxTotal",
            "shippingTotal",
            "shippingTax",
            "shippingDiscount",
            "email",
            "phone",
            "address",
            "invoiceRecipient",
            "coupons",
            "invalidCoupons",
            "fields",
            "promotions",
            "items");
    assertThat(json.get("cartState").asText()).isEqualTo("completed");
    assertThat(json.get("orderId").asText()).isEqualTo(order.orderId().toString());
    assertThat(json.get("orderNumber").asText()).isEqualTo("O100001");
  }

  @Test
  void anOpenCartHasAnEmptyOrderNumberAndNoOrderId() throws Exception {
    JsonNode json = json();

    assertThat(json.get("cartState").asText()).isEqualTo("open");
    assertThat(json.get("orderNumber").asText()).isEmpty();
    assertThat(json.get("orderNumber").isTextual()).isTrue();
    assertThat(json.has("orderId")).isFalse();
    assertThat(json.has("email")).isFalse();
    assertThat(json.get("coupons")).isEmpty();
    assertThat(json.get("fields").isObject()).isTrue();
  }

  @Test
  void amountsAreInMajorUnitsWithTheirDecimals() throws Exception {
    assertThat(text())
        .contains("\"productTotal\":398.00")
        .contains("\"orderTotal\":447.00")
        .contains("\"orderTaxTotal\":89.40")
        .contains("\"shippingTotal\":49.00")
        .contains("\"shippingTax\":9.80")
        .contains("\"shippingDiscount\":0.00")
        .contains("\"unitPrice\":199.00");
  }

  @Test
  void anItemHasTheMembersThatStorefrontsRead() throws Exception {
    JsonNode item = json().at("/items/0");

    assertThat(Wire.names(item))
        .containsExactlyInAnyOrder(
            "cartItemId",
            "productNumber",
            "quantity",
            "description",
            "image",
            "unitPrice",
            "total",
            "tax",
            "discount",
            "reservedQuantity");
    assertThat(item.get("quantity").isIntegralNumber()).isTrue();
  }

  @Test
  void aPromotionTellsWhatItHasNotAsNull() throws Exception {
    shop.change(cart.id(), new AddCoupon(new CouponCode("TENTH")));

    assertThat(text())
        .contains(
            "\"promotions\":[{\"calculatedTotal\":39.80,\"description\":\"Coupon TENTH\","
                + "\"messageRendered\":null,\"messageTemplate\":null,\"messageType\":null}]");
  }

  @Test
  void fieldsAreShownAsTheyWereSentWithTheMarksOfTheCheckout() throws Exception {
    tellEverything();

    assertThat(json().get("fields").toString())
        .isEqualTo("{\"tracking:campaign\":\"spring\",\"kustomOrderId\":\"k-1\"}");
  }

  @Test
  void anItemThatIsNotSoldAnyMoreIsShownAndCostsNothing() throws Exception {
    shop.products.remove("TS001");

    JsonNode json = json();

    assertThat(json.at("/items/0/productNumber").asText()).isEqualTo("TS001");
    assertThat(json.at("/items/0/quantity").asLong()).isEqualTo(2);
    assertThat(json.at("/items/0/total").decimalValue()).isZero();
    assertThat(json.get("orderTotal").decimalValue()).isZero();
  }

  @Test
  void aCouponThatTakesNothingOffIsShownApart() throws Exception {
    shop.change(cart.id(), new AddCoupon(new CouponCode("ONCE")));
    shop.coupons.countUse(new CouponCode("ONCE"));

    assertThat(text()).contains("\"coupons\":[\"ONCE\"],\"invalidCoupons\":[\"ONCE\"]");
  }

  private void tellEverything() {
    shop.change(cart.id(), new SetEmail(OrderFixture.EMAIL));
    shop.change(cart.id(), new SetPhone(new PhoneNumber("112")));
    shop.change(
        cart.id(),
        new SetAddress(
            Optional.of(OrderFixture.anAddress()),
            new SetAddress.Recipient.Replace(InvoiceRecipient.at(OrderFixture.anAddress()))));
    shop.change(
        cart.id(), new SetField(new FieldKey("tracking:campaign"), FieldValue.text("spring")));
    cart.setAppFields(
        Map.of("kustomOrderId", Optional.of(FieldValue.text("k-1"))), shop.clock.instant());
  }

  private String text() throws Exception {
    return Wire.text(CartRepresentation.of(shop.rendered(cart.id())));
  }

  private JsonNode json() throws Exception {
    return Wire.json(CartRepresentation.of(shop.rendered(cart.id())));
  }
}
