package io.kassa.it.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.Ledger;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Asked;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnSharedServer
class ConfirmIT {
  private final Shop shop;
  private final StandIn standIn;
  private final Ledger ledger;
  private final Purchase purchase;
  private final ShopCart cart;

  ConfirmIT(Shop shop, StandIn standIn, Ledger ledger) {
    this.shop = shop;
    this.standIn = standIn;
    this.ledger = ledger;
    this.purchase = Purchase.checkedOut(shop, standIn);
    this.cart = purchase.cart();
  }

  @Test
  void aCartThatWasNeverCheckedOutCantBeConfirmed() {
    assertThat(shop.opensCart("se-webshop").triesToConfirm().errorCode())
        .isEqualTo("CHECKOUT_NOT_STARTED");
  }

  @Test
  void aCartThatDoesNotExistIsNotFound() {
    Answer answer = shop.cart(UUID.randomUUID().toString()).triesToConfirm();

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.errorCode()).isEqualTo("NOT_FOUND");
  }

  @Test
  void beforeItIsPaidTheStatusIsToldAndNothingChanges() {
    JsonNode before = cart.shown();

    assertThat(cart.confirms()).isEqualTo("checkout_incomplete");

    assertThat(cart.shown()).isEqualTo(before);
    assertThat(ledger.payments(purchase)).isZero();
    assertThat(ledger.orders(cart)).isZero();
    assertThat(purchase.acknowledgements()).isZero();
  }

  @Test
  void onceItIsPaidThereIsAnOrderWithItsPayment() {
    purchase.paid();

    assertThat(cart.confirms()).isEqualTo("checkout_complete");

    JsonNode shown = cart.shown();
    assertThat(shown.path("cartState").asText()).isEqualTo("completed");
    assertThat(shown.path("orderNumber").asText()).isNotBlank();
    assertThat(shown.path("orderId").asText()).isNotBlank();
    assertThat(ledger.payments(purchase)).isEqualTo(1);
    assertThat(ledger.authorized(purchase)).isEqualTo(56_700);
    assertThat(ledger.orders(cart)).isEqualTo(1);
    assertThat(ledger.orderState(cart)).isEqualTo("CONFIRMED");
  }

  @Test
  void theShopperIsWhoKustomSays() {
    cart.setsEmail("typed-too-early@example.com");
    standIn.pays(
        purchase.kustomOrderId(),
        """
        {"address": {"given_name": "Astrid", "family_name": "Åkesson", "email": "astrid@example.com",
         "phone": "+46701234567", "street_address": "Storgatan 1", "postal_code": "11122",
         "city": "Stockholm", "country": "SE"}}
        """);
    cart.confirms();

    JsonNode shown = cart.shown();
    assertThat(shown.path("email").asText()).isEqualTo("astrid@example.com");
    assertThat(shown.path("address").path("name").asText()).isEqualTo("Astrid Åkesson");
    assertThat(shown.path("address").path("addressLine1").asText()).isEqualTo("Storgatan 1");
    assertThat(shown.path("address").path("countryCode").asText()).isEqualTo("SE");
  }

  @Test
  void kustomIsToldOurNumbersAndThenThatTheOrderIsSafe() {
    purchase.paid();
    assertThat(told()).isEmpty();

    cart.confirms();

    assertThat(told()).hasSize(2);
    assertThat(told().get(0).isMerchantReferences()).isTrue();
    assertThat(told().get(0).body().path("merchant_reference1").asText())
        .isEqualTo(cart.shown().path("orderNumber").asText());
    assertThat(told().get(0).body().path("merchant_reference2").asText()).isEqualTo(cart.id());
    assertThat(told().get(1).isAcknowledgement()).isTrue();
  }

  @Test
  void twiceConfirmedIsOnceOrdered() {
    purchase.paid();
    cart.confirms();
    JsonNode first = cart.shown();

    assertThat(cart.confirms()).isEqualTo("checkout_complete");

    assertThat(cart.shown()).isEqualTo(first);
    assertThat(ledger.payments(purchase)).isEqualTo(1);
    assertThat(ledger.orders(cart)).isEqualTo(1);
    assertThat(purchase.acknowledgements()).isEqualTo(1);
  }

  private List<Asked> told() {
    return standIn.askedAbout(purchase.kustomOrderId()).stream()
        .filter(asked -> asked.isMerchantReferences() || asked.isAcknowledgement())
        .toList();
  }
}
