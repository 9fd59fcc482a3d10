package io.kassa.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.browser.Chromium.View;
import io.kassa.it.browser.Shopper.Card;
import io.kassa.it.server.Secrets;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.StandIn;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The stand-in's iframe does in a browser what Kustom's does. */
class KustomFrameIT extends InBrowser {
  private static final Duration AUTO_RESUME = Duration.ofSeconds(10);
  private static final String SHIPPING_OPTIONS =
      """
      {"shipping_options": [
        {"id": "pickup", "name": "Pick-up", "price": 0, "tax_amount": 0, "tax_rate": 0,
         "preselected": true},
        {"id": "express", "name": "Express", "price": 9900, "tax_amount": 1980, "tax_rate": 2500}]}
      """;
  private static final String SEPARATE_ADDRESS =
      "{\"options\": {\"allow_separate_shipping_address\": true}}";

  private final StandIn standIn;
  private String orderId;

  KustomFrameIT(Shop shop, StandIn standIn) {
    super(shop);
    this.standIn = standIn;
  }

  @BeforeEach
  void openCheckout() {
    shopper.goesToCheckoutWith("BK100");
    shopper.tellsKustomWhoPays();
    orderId = cartOfPage().kustomOrderId();
  }

  @Test
  void anOldResumeDoesNotWakeANewerSuspension() {
    shopper.tellsKustom(
        "api.suspend(); api.resume(); api.suspend({ autoResume: { enabled: false } });");

    staysSuspended(Duration.ofSeconds(2));

    shopper.tellsKustom("api.resume()");
    browser.until(shopper::canPay);
  }

  @Test
  void aSuspensionWakesUpByItselfAfterTenSeconds() {
    Instant suspended = Instant.now();
    shopper.tellsKustom("api.suspend()");

    browser.until(() -> !shopper.canPay());
    browser.until(shopper::canPay);

    Duration length = Duration.between(suspended, Instant.now());
    assertThat(length).isBetween(AUTO_RESUME.minusMillis(500), AUTO_RESUME.multipliedBy(2));
  }

  @Test
  void aSuspensionThatIsNotToWakeUpByItselfDoesNot() {
    shopper.tellsKustom("api.suspend({ autoResume: { enabled: false } })");

    staysSuspended(AUTO_RESUME.plusSeconds(2));
  }

  @Test
  void anOrderThatCanNotBeReadAgainIsSaidAndLoadedAnewByThePage() {
    browser.without(
        "*/control/orders/*",
        () -> {
          shopper.wantsOneMore();
          browser.sees(Shopper.ALERT, "did not answer");
          assertThat(shopper.canPay()).isFalse();
        });

    browser.presses(Shopper.AGAIN);

    shopper.checkoutIs("ready");
    shopper.kustomWants("387,00");
    browser.until(() -> !browser.shows(Shopper.ALERT));
  }

  @Test
  void anOrderThatCanNotBeReadAgainIsSaidAndReadInTheIframe() {
    browser.without(
        "*/control/orders/*",
        () -> {
          shopper.wantsOneMore();
          shopper.inKustom(() -> browser.sees(By.id("reason"), "could not be read"));
        });

    shopper.inKustom(() -> browser.presses(By.id("again")));

    shopper.kustomWants("387,00");
    browser.until(shopper::canPay);
    browser.until(() -> !browser.shows(Shopper.ALERT));
  }

  @Test
  void aWayToShipIsChosenPaidAndToldToThePage() {
    becomes(SHIPPING_OPTIONS);
    shopper.kustomWants("218,00");

    shopper.inKustom(() -> browser.presses(By.cssSelector("[value=express]")));
    shopper.kustomWants("317,00");
    shopper.hearsFromKustom("shipping_option_change");
    shopper.hearsFromKustom("order_total_change");
    shopper.inKustom(() -> browser.presses(By.cssSelector("[value=pickup]")));
    shopper.kustomWants("218,00");
    shopper.paysWith(Card.ACCEPTED);

    browser.textOf(Shopper.ORDER_NUMBER);
    assertThat(standIn.order(orderId).path("selected_shipping_option").path("id").asText())
        .isEqualTo("pickup");
  }

  @Test
  void whoeverShipsElsewhereTellsThePageWhereTo() {
    becomes(SEPARATE_ADDRESS);

    shopper.inKustom(
        () -> {
          browser.presses(By.name("elsewhere"));
          browser.types(By.name("shipping_given_name"), "Maja");
          browser.types(By.name("shipping_family_name"), "Lind");
          browser.types(By.name("shipping_street_address"), "Kajen 2");
          browser.types(By.name("shipping_postal_code"), "41101");
          browser.types(By.name("shipping_city"), "Göteborg");
          browser.keys(Keys.TAB);
        });
    shopper.hearsFromKustom("shipping_address_change");
    shopper.paysWith(Card.ACCEPTED);

    browser.textOf(Shopper.ORDER_NUMBER);
    JsonNode order = standIn.order(orderId);
    assertThat(order.path("shipping_address").path("city").asText()).isEqualTo("Göteborg");
    assertThat(order.path("billing_address").path("city").asText()).isEqualTo("Ankeborg");
  }

  @Test
  void aShopperWithoutAMousePaysInTheIframe() {
    shopper.inKustom(
        () -> {
          tabsTo("#edit");
          browser.keys(Keys.ENTER);
          tabsTo("#contact button");
          browser.keys(Keys.ENTER);
          browser.until(() -> browser.shows(Shopper.PAY));
          tabsTo("[value=card]");
          browser.keys(Keys.ARROW_DOWN);
          browser.sees(By.cssSelector("label:has(:checked)"), "Pay later");
          tabsTo("#pay");
          browser.keys(Keys.ENTER);
        });

    assertThat(browser.textOf(Shopper.ORDER_NUMBER)).startsWith("O");
  }

  @Test
  void theIframeFitsATelephone() {
    becomes(SEPARATE_ADDRESS);
    browser.showsAs(new View("narrow", 320, 1400, false));
    Object widthOfPage = browser.asks("return document.documentElement.clientWidth");

    shopper.inKustom(
        () -> {
          browser.presses(By.name("elsewhere"));
          Object tooWide =
              browser.asks(
                  "return [...document.querySelectorAll('body *')].filter((element) =>"
                      + " element.getBoundingClientRect().right > innerWidth + 1"
                      + " && !element.closest('.hidden')).length");
          assertThat(tooWide).isEqualTo(0L);
          assertThat(browser.asks("return innerWidth")).isEqualTo(widthOfPage);
          browser.photographs("iframe-narrow");
          browser.presses(By.name("elsewhere"));
        });
    shopper.paysWith(Card.DECLINED);
    shopper.kustomComplains("declined");
  }

  private void staysSuspended(Duration length) {
    Instant end = Instant.now().plus(length);
    browser.until(() -> !shopper.canPay());
    while (Instant.now().isBefore(end)) {
      assertThat(shopper.canPay()).isFalse();
    }
  }

  /** The merchant changes the order at Kustom, and lets the iframe read it again. */
  private void becomes(String members) {
    standIn
        .http()
        .send(
            "POST",
            "/playground/checkout/v3/orders/" + orderId,
            request ->
                request
                    .header("Authorization", Secrets.authorization())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(members)))
        .ok();
    shopper.tellsKustom("api.suspend(); api.resume();");
  }

  private void tabsTo(String selector) {
    browser.until(
        () -> {
          browser.keys(Keys.TAB);
          return Boolean.TRUE.equals(
              browser.asks("return document.activeElement.matches(arguments[0])", selector));
        });
  }
}
