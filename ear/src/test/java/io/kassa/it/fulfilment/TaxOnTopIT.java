package io.kassa.it.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Merchant;
import io.kassa.it.shop.Merchant.MerchantOrder;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import org.junit.jupiter.api.Test;

/** Orders whose prices are without tax, which is a line of its own at Kustom. */
@OnSharedServer
class TaxOnTopIT {
  private final KustomBook book;
  private final MerchantOrder order;

  TaxOnTopIT(Shop shop, StandIn standIn, Merchant merchant) {
    ShopCart cart = shop.opensCart("us-webshop");
    cart.adds("TS001-WHT-M", 3);
    cart.adds("BK100", 1);
    Purchase purchase = Purchase.checkedOut(standIn, cart).confirmed();
    this.book = new KustomBook(standIn, purchase.kustomOrderId());
    this.order = merchant.order(cart);
  }

  @Test
  void partsAndReturnsAddUpToTheUnit() {
    order.comesTo("done", order.delivers("TS001-WHT-M", 2));
    order.comesTo("done", order.deliversAll());
    order.comesTo("done", order.returns("TS001-WHT-M", 1));

    assertThat(book.captures()).hasSize(2);
    assertThat(book.captured()).isEqualTo(book.authorized());
    assertThat(book.captures())
        .allSatisfy(
            it -> assertThat(book.sumOfLines(it)).isEqualTo(it.path("captured_amount").asLong()));
    assertThat(book.sumOfLines(book.refunds().get(0))).isEqualTo(book.refunded());
    assertThat(order.payment().path("refunded").decimalValue().movePointRight(2).longValueExact())
        .isEqualTo(book.refunded())
        .isPositive();
  }

  @Test
  void allReturnedGivesAllBack() {
    order.comesTo("done", order.deliversAll());
    order.comesTo("done", order.returns("TS001-WHT-M", 3));
    order.comesTo("done", order.returns("BK100", 1));

    assertThat(book.refunded()).isLessThanOrEqualTo(book.captured()).isPositive();
    assertThat(book.refunds())
        .allSatisfy(
            it -> assertThat(book.sumOfLines(it)).isEqualTo(it.path("refunded_amount").asLong()));
  }
}
