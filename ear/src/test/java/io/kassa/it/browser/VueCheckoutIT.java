package io.kassa.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.browser.Shopper.Card;
import io.kassa.it.shop.Shop;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** KustomCheckout as a component of Vue. */
class VueCheckoutIT extends InBrowser {
  private static final By STATE = By.id("state");
  private static final By TOGGLE = By.id("toggle");

  VueCheckoutIT(Shop shop) {
    super(shop);
  }

  @Test
  void theComponentTellsItsStateFollowsTheCartAndPays() {
    browser.opens("");
    shopper.adds("BK100", 1);
    browser.opens("vue");
    browser.sees(STATE, "The checkout is ready");
    shopper.kustomWants("218,00");

    cartOfBrowser().adds("CF250", 1);
    browser.sees(STATE, "To pay: 307,90");
    shopper.kustomWants("307,90");
    browser.sees(STATE, "The checkout is ready");
    shopper.tellsKustomWhoPays();
    shopper.paysWith(Card.ACCEPTED);

    browser.isAt("confirmation");
    assertThat(browser.textOf(Shopper.ORDER_NUMBER)).startsWith("O");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aComponentThatIsTakenAwayListensNoMoreAndComesBackAnew() {
    browser.opens("");
    shopper.adds("BK100", 1);
    browser.opens("vue");
    browser.sees(STATE, "The checkout is ready");

    browser.presses(TOGGLE);
    browser.until(() -> !browser.shows(By.cssSelector("#app iframe")));
    cartOfBrowser().adds("CF250", 1);
    browser.sees(STATE, "To pay: 307,90");
    assertThat(browser.shows(By.id("kustom"))).isFalse();
    browser.presses(TOGGLE);

    shopper.kustomWants("307,90");
    assertThat(browser.complaints()).isEmpty();
  }
}
