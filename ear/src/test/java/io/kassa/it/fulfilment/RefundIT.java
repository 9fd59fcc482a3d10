package io.kassa.it.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.Merchant;
import io.kassa.it.shop.Merchant.MerchantOrder;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.StandIn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnSharedServer
class RefundIT {
  private final StandIn standIn;
  private final KustomBook book;
  private final MerchantOrder order;

  RefundIT(Shop shop, StandIn standIn, Merchant merchant) {
    Purchase purchase = Purchase.checkedOut(shop, standIn).confirmed();
    this.standIn = standIn;
    this.book = new KustomBook(standIn, purchase.kustomOrderId());
    this.order = merchant.order(purchase.cart());
  }

  @BeforeEach
  void everythingWasSentAndTaken() {
    order.comesTo("done", order.deliversAll());
  }

  @Test
  void anAmountIsGivenBackOnceThoughTheAnswerIsLost() {
    standIn.during(
        Fault.lostAnswer().of("POST", "/refunds").times(1),
        () -> order.comesTo("done", order.refunds("100.00")));

    assertThat(book.refunds()).hasSize(1);
    assertThat(book.refunded()).isEqualTo(10_000);
    assertThat(order.payment().path("refunded").decimalValue()).isEqualByComparingTo("100.00");
  }

  @Test
  void aReturnedLineIsGivenBackLessAFee() {
    JsonNode receipt =
        order
            .tries(
                "refunds",
                Json.object(
                    "lines", List.of(Map.of("productNumber", "TS001-WHT-M", "quantity", 1)),
                    "returnFee", Map.of("amount", 49, "taxRate", 25)))
            .json();

    order.comesTo("done", receipt);

    JsonNode refund = book.refunds().get(0);
    assertThat(book.sumOfLines(refund)).isEqualTo(refund.path("refunded_amount").asLong());
    assertThat(refund.path("order_lines").path(1).path("type").asText()).isEqualTo("return_fee");
    assertThat(order.shown().findValue("returnedQuantity").asInt()).isEqualTo(1);
  }

  @Test
  void noMoreComesBackThanWasSentOrTaken() {
    int sent = book.movements().size();

    assertThat(order.tries("refunds", MerchantOrder.lines("TS001-WHT-M", 3)).errorCode())
        .isEqualTo("QUANTITY_EXCEEDS_LINE");
    assertThat(order.tries("refunds", "{\"amount\": 99999.00}").errorCode())
        .isEqualTo("AMOUNT_EXCEEDS_CAPTURES");
    assertThat(book.movements()).hasSize(sent);
  }
}
