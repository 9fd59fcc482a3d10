package io.kassa.it.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.Ledger;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.AtOnce;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnSharedServer
class DemoPaymentIT {
  private final ShopCart cart;
  private final Ledger ledger;

  DemoPaymentIT(Shop shop, Ledger ledger) {
    this.cart = shop.opensCart("se-webshop");
    this.ledger = ledger;
  }

  @Test
  void aCartIsPaidAtOnce() {
    cart.adds("BK100", 2);

    JsonNode answer = cart.tries("payment/demo", "{}").ok();

    JsonNode shown = cart.shown();
    assertThat(answer.path("status").asText()).isEqualTo("completed");
    assertThat(shown.path("cartState").asText()).isEqualTo("completed");
    assertThat(shown.path("orderNumber").asText()).isEqualTo(answer.path("orderNumber").asText());
  }

  @Test
  void twentyPaymentsAtOnceAreOne() {
    cart.adds("BK100", 1);

    List<Answer> answers = AtOnce.times(20, () -> cart.tries("payment/demo", "{}"));

    assertThat(answers.stream().map(it -> it.ok().path("orderNumber").asText()).distinct())
        .hasSize(1);
    assertThat(ledger.orders(cart)).isEqualTo(1);
  }

  @Test
  void anEmptyCartAndAnUnknownProviderAreRefused() {
    assertThat(cart.tries("payment/demo", "{}").errorCode()).isEqualTo("CART_EMPTY");
    assertThat(cart.tries("payment/nobody", "{}").status()).isEqualTo(404);
    assertThat(cart.tries("payment/nobody", "{}").errorCode()).isEqualTo("NOT_FOUND");
    assertThat(cart.tries("payment/demo", "[]").errorCode()).isEqualTo("INVALID_REQUEST");
  }
}
