package io.kassa.it.browser;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Shop;
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
