package io.kassa.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.browser.Chromium.View;
import io.kassa.it.server.KassaServer;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

class AdminPageIT extends InBrowser {
  private static final String PAGE = "/ingress/admin/page/index.html";
  private static final By VIEW = By.id("view");
  private static final List<View> VIEWS =
      List.of(
          new View("light", 1280, 1000, false),
          new View("dark", 1600, 1000, true),
          new View("narrow", 400, 1400, false));

  private final Purchase purchase;
  private final ShopCart cart;

  AdminPageIT(KassaServer server, Shop shop, StandIn standIn) {
    super(shop);
    this.purchase = Purchase.checkedOut(shop, standIn).confirmed();
    this.cart = purchase.cart();
    // Only afterwards the page's own address, in which no login may stand when it asks for more.
    browser.opens(server.loggedIn(PAGE));
    browser.opens(PAGE);
  }

  @Test
  void everyViewFitsTheScreenAndKeepsItsPolicy() {
    browser.sees(VIEW, "cases wait for a person");
    looksRight("admin-overview");

    goes("carts");
    browser.sees(VIEW, cart.shown().path("cartNumber").asText());
    looksRight("admin-carts");

    goes("cart/" + cart.id());
    browser.sees(VIEW, "checkout");
    browser.sees(VIEW, purchase.kustomOrderId());
    looksRight("admin-cart");

    goes("cases");
    browser.sees(VIEW, "Closed cases");
    looksRight("admin-cases");

    goes("jobs?state=done");
    browser.sees(VIEW, "Jobs that are done");
    looksRight("admin-jobs");

    goes("settings");
    browser.sees(VIEW, "The server's configuration");
    looksRight("admin-settings");

    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void anOrderIsSearchedByItsNumber() {
    goes("carts");
    browser.types(By.name("search"), cart.shown().path("orderNumber").asText());
    browser.presses(By.cssSelector("form[role=search] button"));
    browser.presses(By.linkText(cart.shown().path("cartNumber").asText()));

    browser.sees(VIEW, "What happened");
    browser.sees(VIEW, cart.shown().path("orderNumber").asText());
  }

  @Test
  void credentialsAreCheckedAtTheTouchOfAButton() {
    goes("settings");
    browser.presses(By.xpath("//tr[contains(., 'configuration')]//button"));

    browser.sees(VIEW, "Kustom knows who we are");
  }

  @Test
  void whatIsNotThereIsToldInWords() {
    goes("cart/" + UUID.randomUUID());

    browser.sees(By.id("notice"), "cart");
  }

  private void goes(String view) {
    browser.asks("location.hash = '#/' + arguments[0]", view);
  }

  private void looksRight(String name) {
    for (View view : VIEWS) {
      browser.showsAs(view);
      browser.photographs(name + "-" + view.name());
      assertThat((Long) browser.asks("return document.documentElement.scrollWidth"))
          .as(name + " " + view.name())
          .isLessThanOrEqualTo(view.width());
    }
    browser.showsAs(VIEWS.get(0));
  }
}
