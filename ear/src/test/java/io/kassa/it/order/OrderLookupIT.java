package io.kassa.it.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.Ledger;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnSharedServer
class OrderLookupIT {
  private final Shop shop;
  private final Ledger ledger;
  private final ShopCart cart;
  private final JsonNode ordered;

  OrderLookupIT(Shop shop, StandIn standIn, Ledger ledger) {
    this.shop = shop;
    this.ledger = ledger;
    this.cart = Purchase.checkedOut(shop, standIn).confirmed().cart();
    this.ordered = cart.shown();
  }

  @Test
  void anOrderIsFoundByItsNumber() {
    JsonNode found = shop.looksUp(text("orderNumber"), text("email"));

    assertThat(found.path("orderNumber")).isEqualTo(ordered.path("orderNumber"));
    assertThat(found.path("orderId")).isEqualTo(ordered.path("orderId"));
    assertThat(found.path("orderTotal")).isEqualTo(ordered.path("orderTotal"));
    assertThat(found.path("orderState").asText()).isEqualTo("confirmed");
    assertThat(found.path("items").findValuesAsText("productNumber"))
        .containsExactlyInAnyOrder("TS001-WHT-M", "BK100");
  }

  @Test
  void itsPaymentIsShown() {
    JsonNode payments = shop.looksUp(text("orderNumber"), text("email")).path("payments");

    assertThat(payments).hasSize(1);
    assertThat(payments.path(0).path("provider").asText()).isEqualTo("kustom");
    assertThat(payments.path(0).path("reference").asText()).isNotBlank();
    assertThat(payments.path(0).path("amount").decimalValue()).isEqualByComparingTo("567.00");
  }

  @Test
  void theCartsNumberAndTheDeliverysNumberFindItToo() {
    JsonNode byOrder = shop.looksUp(text("orderNumber"), text("email"));

    assertThat(shop.looksUp(text("cartNumber"), text("email"))).isEqualTo(byOrder);
    assertThat(shop.looksUp(ledger.deliveryNumber(cart), text("email"))).isEqualTo(byOrder);
  }

  @Test
  void everyLineTellsItsDelivery() {
    JsonNode items = shop.looksUp(text("orderNumber"), text("email")).path("items");

    assertThat(items.findValuesAsText("deliveryNumber"))
        .hasSize(2)
        .containsOnly(ledger.deliveryNumber(cart));
  }

  @Test
  void theCaseOfTheAddressDoesNotMatter() {
    String shouted = text("email").toUpperCase(Locale.ROOT);

    assertThat(shop.looksUp(text("orderNumber"), shouted).path("orderNumber"))
        .isEqualTo(ordered.path("orderNumber"));
  }

  @Test
  void anotherAddressLearnsNothing() {
    Answer wrongAddress = lookUp(text("orderNumber"), "somebody.else@example.com");
    Answer noOrder = lookUp("O999999999", "somebody.else@example.com");

    assertThat(wrongAddress.errorCode()).isEqualTo("ORDER_NOT_FOUND");
    assertThat(wrongAddress.status()).isEqualTo(noOrder.status());
    assertThat(wrongAddress.text()).isEqualTo(noOrder.text());
  }

  @ParameterizedTest
  @CsvSource({"'', a@example.com", "'   ', a@example.com", "O100001, ''", "O100001, ' '"})
  void aBlankQuestionIsRefused(String reference, String email) {
    assertThat(lookUp(reference, email).errorCode()).isEqualTo("INVALID_REQUEST");
  }

  @Test
  void anOpenCartIsFoundByItsNumber() {
    ShopCart open = shop.opensCart("se-webshop");
    open.adds("BK100", 1);
    JsonNode shown = open.setsEmail("astrid@example.com");

    JsonNode found = shop.looksUp(shown.path("cartNumber").asText(), "astrid@example.com");

    assertThat(found.path("cartState").asText()).isEqualTo("open");
    assertThat(found.path("orderNumber").asText()).isEmpty();
    assertThat(found.path("payments")).isEmpty();
  }

  private Answer lookUp(String reference, String email) {
    return shop.triesToLookUp(Json.object("reference", reference, "email", email));
  }

  private String text(String member) {
    return ordered.path(member).asText();
  }
}
