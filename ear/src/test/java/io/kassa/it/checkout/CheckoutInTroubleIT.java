package io.kassa.it.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@OnSharedServer
class CheckoutInTroubleIT {
  private static final String ORDERS = "/checkout/v3/orders$";

  private final ShopCart cart;
  private final StandIn standIn;

  CheckoutInTroubleIT(Shop shop, StandIn standIn) {
    this.cart = shop.opensCart("se-webshop");
    this.standIn = standIn;
    cart.adds("BK100", 1);
  }

  static Fault[] outages() {
    return new Fault[] {
      Fault.status(500).of("POST", ORDERS),
      Fault.status(503).of("POST", ORDERS),
      Fault.status(429).of("POST", ORDERS),
      Fault.lostRequest().of("POST", ORDERS),
      Fault.lostAnswer().of("POST", ORDERS),
      Fault.firewall().of("POST", ORDERS),
      Fault.status(401).of("POST", ORDERS)
    };
  }

  @ParameterizedTest
  @MethodSource("outages")
  void aCheckoutIsToldToComeBackWhileKustomIsOutAndGoesOnAfterwards(Fault outage) {
    JsonNode before = cart.shown();

    standIn.during(
        outage,
        () -> {
          assertUnavailable(cart.triesToCheckOut());
          assertThat(cart.shown()).isEqualTo(before);
        });

    Purchase.checkedOut(standIn, cart).confirmed();
    assertThat(cart.shown().path("cartState").asText()).isEqualTo("completed");
  }

  @Test
  void whatKustomRefusesIsAnsweredAsRefused() {
    standIn.during(
        Fault.status(400).of("POST", ORDERS),
        () -> {
          Answer answer = cart.triesToCheckOut();

          assertThat(answer.status()).isEqualTo(502);
          assertThat(answer.errorCode()).isEqualTo("PAYMENT_PROVIDER_REFUSED");
        });
  }

  @Test
  void aReadThatFailsOnceIsRepeatedUnseen() {
    cart.checksOut();
    String order = cart.kustomOrderId();

    standIn.during(
        Fault.status(503).of("GET", order).times(1),
        () -> assertThat(cart.checksOut()).contains(order));
  }

  @Test
  void anUpdateThatFailsIsMadeUpForByTheNextCheckout() {
    Purchase purchase = Purchase.checkedOut(standIn, cart);
    standIn.during(
        Fault.status(500).of("POST", purchase.kustomOrderId()),
        () -> {
          cart.adds("CF250", 1);
          Eventually.isTrue(() -> !standIn.updatesOf(purchase.kustomOrderId()).isEmpty());
        });

    cart.checksOut();

    purchase.confirmed();
    assertThat(cart.shown().path("items")).hasSize(2);
  }

  private static void assertUnavailable(Answer answer) {
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.errorCode()).isEqualTo("PAYMENT_PROVIDER_UNAVAILABLE");
  }
}
