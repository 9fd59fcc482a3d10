package io.kassa.it.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.OnSharedServer;
import io.kassa.it.server.Secrets;
import io.kassa.it.server.Traces;
import io.kassa.it.shop.Answers;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Looks through all that was logged and answered; the shared server does so again at the end. */
@OnSharedServer
class SecretsIT {
  private final StandIn standIn;
  private final ShopCart cart;

  SecretsIT(Shop shop, StandIn standIn) {
    this.standIn = standIn;
    this.cart = shop.opensCart("se-webshop");
    cart.adds("BK100", 1);
  }

  @Test
  void kustomsPasswordIsInNoLogAndNoAnswer() {
    goThroughTrouble();

    assertThat(Answers.soFar()).isNotEmpty();
    assertThat(Secrets.told()).isEmpty();
  }

  @Test
  void theTokenThatProvesAPushIsInNoLogAndNoAnswerOfOurs() {
    Purchase.checkedOut(standIn, cart).confirmed();
    String push = standIn.createdFor(cart).get(0).path("merchant_urls").path("push").asText();
    String token = push.substring(push.indexOf("token=") + "token=".length());

    assertThat(Traces.inLogs(token)).isEmpty();
    assertThat(cart.triesToCheckOut().text()).doesNotContain(token);
    assertThat(cart.shown().toString()).doesNotContain(token);
  }

  @Test
  void theShoppersAddressIsInNoLog() {
    cart.setsEmail("nobody.may.log.this@example.com");
    goThroughTrouble();

    assertThat(Traces.inLogs("nobody.may.log.this")).isEmpty();
  }

  private void goThroughTrouble() {
    Stream.of(Fault.status(400), Fault.status(401), Fault.firewall(), Fault.lostAnswer())
        .forEach(fault -> standIn.during(fault.of("POST", "/orders$"), cart::triesToCheckOut));
    Purchase.checkedOut(standIn, cart).confirmed();
  }
}
