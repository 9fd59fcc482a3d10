package io.kassa.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.browser.Chromium.View;
import io.kassa.it.browser.Shopper.Card;
import io.kassa.it.shop.Shop;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

class ShopLooksIT extends InBrowser {
  private static final List<View> VIEWS =
      List.of(
          new View("light", 1280, 1000, false),
          new View("dark", 1600, 1000, true),
          new View("narrow", 320, 1400, false));

  ShopLooksIT(Shop shop) {
    super(shop);
  }

  /** Nothing may be wider than the page: on a telephone one would have to scroll sideways. */
  private void looksRight(String page) {
    for (View view : VIEWS) {
      browser.showsAs(view);
      browser.until(
          () -> Boolean.TRUE.equals(browser.asks("return document.fonts.status === 'loaded'")));
      browser.photographs(page + "-" + view.name());
      assertThat((Long) browser.asks("return document.documentElement.scrollWidth"))
          .as(page + " " + view.name())
          .isLessThanOrEqualTo(view.width());
    }
    browser.showsAs(VIEWS.get(0));
  }

  @Test
  void everyPageFitsTheScreenAndKeepsItsPolicy() {
    browser.opens("");
    shopper.adds("TS001-WHT-M", 1);
    shopper.adds("CF250", 2);
    looksRight("products");

    browser.presses(By.id("to-checkout"));
    shopper.checkoutIs("ready");
    shopper.tellsKustomWhoPays();
    looksRight("checkout");

    shopper.paysWith(Card.ACCEPTED);
    browser.sees(Shopper.ORDER_STATE, "Confirmed");
    looksRight("confirmation");

    browser.opens("order");
    browser.presses(By.cssSelector("#orders button"));
    browser.sees(Shopper.ORDER_STATE, "Confirmed");
    looksRight("order");

    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aShopperWithoutAMouseGetsToTheCheckout() {
    browser.opens("");
    browser.sees(Shopper.COUNT, "0");
    browser.until(() -> browser.shows(By.cssSelector("[data-product] button")));

    tabsTo("[data-product] button");
    browser.keys(Keys.ENTER);
    browser.sees(Shopper.COUNT, "1");
    tabsTo("#to-checkout");
    browser.keys(Keys.ENTER);

    shopper.checkoutIs("ready");
  }

  /** Presses the tabulator until this has the focus, and can be seen to have it. */
  private void tabsTo(String selector) {
    for (int i = 0; i < 60; i++) {
      browser.keys(Keys.TAB);
      if (isFocused(selector)) {
        Object outline =
            browser.asks("return getComputedStyle(document.activeElement).outlineStyle");
        assertThat(outline).as("the focus can be seen").isNotEqualTo("none");
        return;
      }
    }
    throw new AssertionError("The keyboard does not get to " + selector);
  }

  private boolean isFocused(String selector) {
    Object matches = browser.asks("return document.activeElement.matches(arguments[0])", selector);
    return Boolean.TRUE.equals(matches);
  }
}
