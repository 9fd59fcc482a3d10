package io.kassa.it.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Merchant;
import io.kassa.it.shop.Merchant.MerchantOrder;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import org.junit.jupiter.api.Test;

@OnSharedServer
class GiveUpIT {
  private final Merchant merchant;
  private final ShopCart cart;
  private final KustomBook book;
  private final MerchantOrder order;

  GiveUpIT(Shop shop, StandIn standIn, Merchant merchant) {
    Purchase purchase = Purchase.checkedOut(shop, standIn).confirmed();
    this.merchant = merchant;
    this.cart = purchase.cart();
    this.book = new KustomBook(standIn, purchase.kustomOrderId());
    this.order = merchant.order(cart);
  }

  @Test
  void anOrderOfWhichNothingWasTakenIsCancelledAtKustom() {
    order.comesTo("done", order.asksFor("cancel"));

    assertThat(book.status()).isEqualTo("CANCELLED");
    assertThat(order.shown().path("orderState").asText()).isEqualTo("cancelled");
  }

  @Test
  void afterAPartTheRestIsReleased() {
    order.comesTo("done", order.delivers("BK100", 1));
    JsonNode receipt = order.asksFor("cancel");
    order.comesTo("done", receipt);

    assertThat(receipt.path("kind").asText()).isEqualTo("release");
    assertThat(book.remaining()).isZero();
    assertThat(order.payment().path("remaining").decimalValue()).isEqualByComparingTo("0");
  }

  @Test
  void theShopperCancelsAndKustomHearsOfIt() {
    cart.triesToCancelOrder().ok();
    cart.triesToCancelOrder().ok();

    Eventually.isTrue(() -> book.status().equals("CANCELLED"));
    assertThat(order.payment().path("requests")).hasSize(1);
  }

  @Test
  void theShopperDoesNotCancelWhatWasSent() {
    order.deliversAll();

    assertThat(cart.triesToCancelOrder().errorCode()).isEqualTo("CANCEL_ORDER_FAILED");
  }

  @Test
  void anAuthorizationIsListedBeforeItEndsAndCanBeExtended() {
    Eventually.isTrue(() -> order.payment().hasNonNull("expiresAt"));
    assertThat(merchant.gets("authorizations?endingWithin=P40D").ok())
        .anyMatch(it -> it.path("orderNumber").asText().equals(order.number()));
    assertThat(merchant.gets("authorizations?endingWithin=P1D").ok())
        .noneMatch(it -> it.path("orderNumber").asText().equals(order.number()));

    order.comesTo("done", order.asksFor("extend"));
  }
}
