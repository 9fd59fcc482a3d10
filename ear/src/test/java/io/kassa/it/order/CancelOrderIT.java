package io.kassa.it.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.Ledger;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.AtOnce;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import org.junit.jupiter.api.Test;

@OnSharedServer
class CancelOrderIT {
  private final Shop shop;
  private final Ledger ledger;
  private final ShopCart cart;

  CancelOrderIT(Shop shop, StandIn standIn, Ledger ledger) {
    this.shop = shop;
    this.ledger = ledger;
    this.cart = Purchase.checkedOut(shop, standIn).confirmed().cart();
  }

  @Test
  void anOrderThatIsNotOnItsWayIsCancelled() {
    JsonNode before = cart.shown();

    JsonNode after = cart.triesToCancelOrder().ok();

    assertThat(after.path("items")).allMatch(it -> it.path("reservedQuantity").asInt() == 0);
    assertThat(after.path("orderTotal")).isEqualTo(before.path("orderTotal"));
    assertThat(ledger.orderState(cart)).isEqualTo("CANCELLED");
    assertThat(
            shop.looksUp(after.path("orderNumber").asText(), after.path("email").asText())
                .path("orderState")
                .asText())
        .isEqualTo("cancelled");
  }

  @Test
  void onceCancelledItStaysCancelledHoweverOftenThatIsAsked() {
    assertThat(AtOnce.times(5, cart::triesToCancelOrder))
        .extracting(Answer::status)
        .contains(200)
        .allMatch(status -> status < 500);
    assertThat(ledger.orderState(cart)).isEqualTo("CANCELLED");
  }

  @Test
  void aCartThatIsNoOrderYetHasNothingToCancel() {
    ShopCart open = shop.opensCart("se-webshop");
    open.adds("BK100", 1);

    assertThat(open.triesToCancelOrder().errorCode()).isEqualTo("NO_ORDER");
  }
}
