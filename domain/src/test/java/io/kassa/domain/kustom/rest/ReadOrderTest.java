package io.kassa.domain.kustom.rest;

import static io.kassa.domain.kustom.rest.WireFixture.incomplete;
import static io.kassa.domain.kustom.rest.WireFixture.reply;
import static io.kassa.domain.money.MoneyFixture.SEK;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.kustom.KustomAddress;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomOrderLine;
import io.kassa.domain.profile.CartProfileFixture;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadOrderTest {

  private final KustomWire wire = new KustomWire();

  @Test
  void aRecordedOrderIsRead() {
    KustomOrder order = wire.readOrder(reply(200, WireFixture.INCOMPLETE));

    assertThat(order.orderId())
        .isEqualTo(new KustomOrderId("f5f7a1a8-61c6-69a3-a7cf-0c7e2a1f1a55"));
    assertThat(order.status()).isEqualTo("checkout_incomplete");
    assertThat(order.market()).isEqualTo(new KustomOrder.Market(CartProfileFixture.SE, SEK));
    assertThat(order.amount()).isEqualTo(sek("447.00"));
    assertThat(order.amounts().orderTaxAmount()).isEqualTo(8940);
    assertThat(order.merchantUrls().confirmation()).endsWith("{checkout.order.id}");
    assertThat(order.htmlSnippet()).startsWith("<div");
  }

  @Test
  void membersThatALineLeavesOutHaveTheirDefaults() {
    KustomOrder order = wire.readOrder(reply(200, WireFixture.INCOMPLETE));

    KustomOrderLine shipping = order.amounts().lines().get(1);
    assertThat(shipping.type()).isEqualTo(KustomOrderLine.Type.SHIPPING_FEE);
    assertThat(shipping.reference()).isEmpty();
    assertThat(shipping.totalDiscountAmount()).isZero();
    assertThat(shipping.imageUrl()).isEmpty();
  }

  @Test
  void anAddressThatHoldsTheCountryOnlyIsNoAddress() {
    KustomOrder order = wire.readOrder(reply(200, WireFixture.INCOMPLETE));

    assertThat(order.billingAddress()).map(KustomAddress::isFilled).contains(false);
  }

  @Test
  void theVatNumberThatAFirmHasTypedIsRead() {
    KustomOrder order =
        wire.readOrder(
            incomplete(
                "\"customer\": {}",
                "\"customer\": {\"type\": \"organization\", \"vat_id\": \"SE556677889901\"}"));

    assertThat(order.vatId()).contains("SE556677889901");
    assertThat(wire.readOrder(incomplete("\"customer\": {},", "")).vatId()).isEmpty();
    assertThat(
            wire.readOrder(incomplete("\"customer\": {}", "\"customer\": {\"vat_id\": \"\"}"))
                .vatId())
        .isEmpty();
  }

  @Test
  void emptyAndNullMembersOfAnAddressAreAsGoodAsMissing() {
    KustomOrder order =
        wire.readOrder(
            incomplete(
                "\"billing_address\": {\"country\": \"se\"}",
                "\"billing_address\": {\"given_name\": \"\", \"city\": null, \"phone\": \" \"}"));

    KustomAddress address = order.billingAddress().orElseThrow();
    assertThat(address.givenName()).isEmpty();
    assertThat(address.city()).isEmpty();
    assertThat(address.phone()).isEmpty();
  }

  @Test
  void streetAndNumberThatComeApartAreJoined() {
    KustomOrder order =
        wire.readOrder(
            incomplete(
                "\"shipping_address\": {\"country\": \"se\"}",
                "\"shipping_address\": {\"street_name\": \"Hauptstraße\","
                    + " \"street_number\": \"7\", \"house_extension\": \"b\"}"));

    KustomAddress address = order.shippingAddress().orElseThrow();
    assertThat(address.street()).contains("Hauptstraße 7");
    assertThat(address.streetMore()).contains("b");
  }

  @Test
  void anOrderWithoutAddressesAndSnippetIsRead() {
    KustomOrder order =
        wire.readOrder(
            incomplete("\"billing_address\": {\"country\": \"se\"}", "\"billing_address\": null"));

    assertThat(order.billingAddress()).isEmpty();
  }

  @Test
  void statusAndCountryAreReadInAnyCase() {
    KustomOrder order = wire.readOrder(incomplete("checkout_incomplete", "CHECKOUT_COMPLETE"));

    assertThat(order.isComplete()).isTrue();
  }

  @Test
  void aLineOfAKindThatWeDoNotKnowIsAnother() {
    KustomOrder order = wire.readOrder(incomplete("shipping_fee", "gift_card"));

    assertThat(order.amounts().lines().get(1).type()).isEqualTo(KustomOrderLine.Type.OTHER);
  }

  @Test
  void aLineWithoutAKindIsPhysical() {
    KustomOrder order = wire.readOrder(incomplete("\"type\": \"physical\", ", ""));

    assertThat(order.amounts().lines().get(0).type()).isEqualTo(KustomOrderLine.Type.PHYSICAL);
    assertThat(order.amounts().lines().get(0).reference()).isEqualTo(Optional.of("TS001"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{}", "[]", "<html></html>", "{\"order_id\": \"x\""})
  void anAnswerThatIsNoOrderSaysNothing(String body) {
    assertThatThrownBy(() -> wire.readOrder(reply(200, body)))
        .isInstanceOf(KustomUnavailable.class)
        .hasMessageContaining("header-id");
  }
}
