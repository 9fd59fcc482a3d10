package io.kassa.it.browser;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import org.junit.jupiter.api.AfterEach;

/** Tests with a browser of their own. */
@OnSharedServer
abstract class InBrowser {
  final Shop shop;
  final Browser browser;
  final Shopper shopper;

  InBrowser(Shop shop) {
    this.shop = shop;
    this.browser = new Browser(chromium().start(), shop.http().address());
    this.shopper = new Shopper(browser);
  }

  @AfterEach
  void closeBrowser() {
    browser.close();
  }

  /** The cart that the page's address names. */
  ShopCart cartOfPage() {
    Object cartId = browser.asks("return new URLSearchParams(location.search).get('cart')");
    return shop.cart(String.valueOf(cartId));
  }

  /** The cart of the shop in Sweden that this browser remembers. */
  ShopCart cartOfBrowser() {
    Object cartId =
        browser.asks(
            "return JSON.parse(localStorage['kassa.playground.shop']).carts['se-webshop']");
    return shop.cart(String.valueOf(cartId));
  }

  private static Chromium chromium() {
    String missing =
        "chromium and chromedriver are not there, so the shop is not tried in a browser";
    if (Chromium.installed().isEmpty()) {
      if (Boolean.parseBoolean(System.getenv("CI"))) {
        fail(missing);
      }
      abort(missing);
    }
    return Chromium.installed().orElseThrow();
  }
}
