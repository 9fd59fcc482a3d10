package io.kassa.it.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.Ledger;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import org.junit.jupiter.api.Test;

@OnSharedServer
class DifferentlyPaidIT {
  private final Shop shop;
  private final StandIn standIn;
  private final Ledger ledger;
  private final Purchase purchase;
  private final ShopCart cart;

  DifferentlyPaidIT(Shop shop, StandIn standIn, Ledger ledger) {
    this.shop = shop;
    this.standIn = standIn;
    this.ledger = ledger;
    this.purchase = Purchase.checkedOut(shop, standIn);
    this.cart = purchase.cart();
  }

  @Test
  void anOrderWhoseCartGrewMeanwhileWaitsForAPersonAndHoldsWhatWasPaid() {
    paysWhatTheCartWas();

    assertThat(ledger.orderState(cart)).isEqualTo("PENDING");
    assertThat(ledger.reviewReason(cart)).contains("567.00 SEK").contains("1866.00");
    assertThat(ledger.authorized(purchase)).isEqualTo(56_700);
    assertThat(ledger.orders(cart)).isEqualTo(1);
    assertThat(ledger.openCases(purchase, "AMOUNT_DIFFERS")).isEqualTo(1);
    Eventually.isTrue(() -> purchase.acknowledgements() == 1);
    assertShowsWhatWasPaid(cart.shown());
  }

  @Test
  void theLookupShowsWhatWasPaid() {
    paysWhatTheCartWas();

    JsonNode found =
        shop.looksUp(
            cart.shown().path("orderNumber").asText(), cart.shown().path("email").asText());

    assertThat(found.path("orderState").asText()).isEqualTo("pending");
    assertThat(found.path("payments").path(0).path("amount").decimalValue())
        .isEqualByComparingTo("567.00");
    assertShowsWhatWasPaid(found);
  }

  @Test
  void aCartThatChangedAndWasCheckedOutAgainIsOrderedAsItIs() {
    cart.adds("SH005-BLK-10", 1);
    cart.checksOut();
    purchase.confirmed();

    assertThat(ledger.orderState(cart)).isEqualTo("CONFIRMED");
    assertThat(ledger.authorized(purchase)).isEqualTo(186_600);
    assertThat(cart.shown().path("items")).hasSize(3);
  }

  /** Before Kustom heard of the change, and without asking the shop. */
  private void paysWhatTheCartWas() {
    standIn.during(
        Fault.status(503).of("POST", purchase.kustomOrderId()),
        () -> {
          cart.adds("SH005-BLK-10", 1);
          purchase.paidUnasked();
        });
    cart.confirms();
  }

  private static void assertShowsWhatWasPaid(JsonNode shown) {
    assertThat(shown.path("items").findValuesAsText("productNumber"))
        .containsExactlyInAnyOrder("TS001-WHT-M", "BK100");
    assertThat(shown.path("orderTotal").decimalValue()).isEqualByComparingTo("567.00");
  }
}
