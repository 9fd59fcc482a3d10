package io.kassa.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.browser.Shopper.Card;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

class ShopInTroubleIT extends InBrowser {
  private final StandIn standIn;

  ShopInTroubleIT(Shop shop, StandIn standIn) {
    super(shop);
    this.standIn = standIn;
  }

  @Test
  void aCartThatChangesInAnotherTabIsNeverPaidWithTheOldAmount() {
    shopper.goesToCheckoutWith("TS001-WHT-M");
    shopper.tellsKustomWhoPays();
    shopper.kustomWants("248,00");

    String checkout = browser.opensTab();
    browser.opens("");
    browser.sees(Shopper.COUNT, "1");
    standIn.during(
        Fault.delay(Duration.ofSeconds(6)).of("POST", "/checkout/v3/orders/.*").times(1),
        () -> {
          shopper.wantsOneMore();
          browser.sees(Shopper.COUNT, "2");
          browser.toTab(checkout);
          browser.sees(Shopper.COUNT, "2");
          browser.until(() -> !shopper.canPay());
          shopper.inKustom(() -> browser.asks("document.querySelector('#pay').click()"));
          shopper.checkoutIs("ready");
        });

    shopper.kustomWants("447,00");
    shopper.paysWith(Card.ACCEPTED);
    browser.textOf(Shopper.ORDER_NUMBER);
    browser.sees(By.cssSelector("dd.total"), "447,00");
  }

  @Test
  void nobodyCanPayWhileKustomIsBehindAndTheShopperIsTold() {
    shopper.goesToCheckoutWith("TS001-WHT-M");
    shopper.tellsKustomWhoPays();

    Fault slow = Fault.delay(Duration.ofSeconds(14)).of("POST", "/checkout/v3/orders/.*").times(1);
    standIn.during(
        slow,
        () -> {
          shopper.wantsOneMore();
          shopper.checkoutIs("suspended");
          assertThat(shopper.canPay()).isFalse();
          browser.sees(Shopper.STATUS, "longer than usual");
          assertThat(shopper.canPay()).isFalse();
          shopper.checkoutIs("ready");
        });

    shopper.kustomWants("447,00");
    browser.until(shopper::canPay);
  }

  @Test
  void aCartThatChangesWhileKustomIsAskedIsNotPaidWithTheOldAmount() {
    shopper.goesToCheckoutWith("TS001-WHT-M");
    shopper.tellsKustomWhoPays();

    standIn.during(
        Fault.delay(Duration.ofSeconds(7)).of("GET", "/checkout/v3/orders/.*"),
        () -> {
          shopper.paysWith(Card.DECLINED);
          shopper.kustomComplains("declined");
          Instant changed = Instant.now();
          cartOfPage().adds("CF250", 1);
          shopper.checkoutIs("suspended");
          assertThat(shopper.canPay()).isFalse();
          assertThat(Duration.between(changed, Instant.now())).isLessThan(Duration.ofSeconds(5));
        });

    shopper.kustomWants("337,90");
    browser.until(shopper::canPay);
  }

  @Test
  void aShopperWhoClosesTheTabAfterPayingGetsTheOrderByThePush() {
    shopper.goesToCheckoutWith("CF250");
    ShopCart cart = cartOfPage();

    String checkout = browser.opensTab();
    String later = browser.tab();
    browser.toTab(checkout);
    standIn.pays(cart.kustomOrderId());
    browser.closesTabFor(later);
    standIn.time().passes(Duration.ofMinutes(3));

    Eventually.isTrue(() -> cart.shown().path("cartState").asText().equals("completed"));
    browser.opens("checkout?cart=" + cart.id());
    assertThat(browser.textOf(Shopper.ORDER_NUMBER)).startsWith("O");
  }

  @Test
  void aCheckoutThatHasExpiredIsStartedAgain() {
    shopper.goesToCheckoutWith("BK100");
    shopper.tellsKustomWhoPays();

    standIn.time().passes(Duration.ofHours(49));
    // Slow enough for the event of the new order to come while the shop still asks for its snippet.
    standIn.during(
        Fault.delay(Duration.ofMillis(1500)).of("GET", "/checkout/v3/orders"),
        () -> {
          shopper.paysWith(Card.ACCEPTED);

          browser.sees(Shopper.STATUS, "started again");
          shopper.checkoutIs("ready");
          shopper.tellsKustomWhoPays();
          shopper.paysWith(Card.ACCEPTED);
          assertThat(browser.textOf(Shopper.ORDER_NUMBER)).startsWith("O");
        });
  }

  @Test
  void kustomBeingDownIsSaidAndTriedAgain() {
    standIn.during(
        Fault.status(503).of("POST", "/checkout/v3/orders"),
        () -> {
          browser.opens("");
          shopper.adds("BK100", 1);
          browser.presses(By.id("to-checkout"));
          shopper.checkoutIs("failed");
        });

    browser.presses(Shopper.AGAIN);

    shopper.checkoutIs("ready");
    shopper.kustomWants("218,00");
  }
}
