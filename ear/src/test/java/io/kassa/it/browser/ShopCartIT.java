package io.kassa.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.browser.Shopper.Card;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The cart of the playground's shop, in one tab or in several. */
class ShopCartIT extends InBrowser {
  private static final By QUANTITY = By.cssSelector(".items input");
  private static final By PROBLEM = By.id("problem");

  ShopCartIT(Shop shop) {
    super(shop);
  }

  @Test
  void whatIsOrderedInOneTabLeavesTheOthersToFillANewCart() {
    browser.opens("");
    shopper.adds("BK100", 1);
    String products = browser.tab();
    browser.opensTab();
    browser.opens("checkout");
    shopper.checkoutIs("ready");
    shopper.tellsKustomWhoPays();
    shopper.paysWith(Card.ACCEPTED);
    browser.textOf(Shopper.ORDER_NUMBER);

    browser.toTab(products);
    browser.sees(Shopper.COUNT, "0");
    browser.sees(By.id("cart"), "Nothing in it yet");
    shopper.adds("CF250", 1);

    assertThat(browser.shows(PROBLEM)).isFalse();
  }

  @Test
  void twoProductsThatAreAddedAtOnceAreInOneCart() {
    browser.opens("");
    browser.until(() -> browser.shows(By.cssSelector("[data-product=BK100]")));

    pressesAtOnce("[data-product=BK100] button", "[data-product=CF250] button");

    browser.sees(Shopper.COUNT, "2");
    assertThat(cartOfBrowser().shown().path("items")).hasSize(2);
  }

  @Test
  void everyOneOfSeveralQuickClicksCounts() {
    String oneMore = "[aria-label^='One more']";
    browser.opens("");
    shopper.adds("BK100", 1);

    pressesAtOnce(oneMore, oneMore, oneMore);
    browser.sees(Shopper.COUNT, "4");
    pressesAtOnce("[data-product=BK100] button", "[data-product=BK100] button");
    browser.sees(Shopper.COUNT, "6");

    JsonNode items = cartOfBrowser().shown().path("items");
    assertThat(items).hasSize(1);
    assertThat(items.path(0).path("quantity").asInt()).isEqualTo(6);
  }

  @Test
  void aNumberThatIsBeingTypedStaysWhenTheCartChangesElsewhere() {
    browser.opens("");
    shopper.adds("BK100", 1);
    ShopCart cart = cartOfBrowser();
    browser.asks(
        "const field = document.querySelector('.items input'); field.focus(); field.select()");
    browser.keys("1");

    cart.adds("CF250", 1);
    browser.sees(Shopper.COUNT, "2");
    browser.keys("2");
    assertThat(browser.asks("return document.querySelector('.items input').value")).isEqualTo("12");
    browser.keys(Keys.ENTER);

    browser.sees(Shopper.COUNT, "13");
    browser.until(() -> browser.shows(QUANTITY));
    assertThat(cart.shown().path("items").path(0).path("quantity").asInt()).isEqualTo(12);
  }

  @Test
  void anEmptiedNumberIsPutBackAndTakesNothingAway() {
    browser.opens("");
    shopper.adds("BK100", 1);
    browser.asks(
        "const field = document.querySelector('.items input'); field.focus(); field.select()");

    browser.keys(Keys.BACK_SPACE);
    assertThat(browser.asks("return document.querySelector('.items input').value")).isEqualTo("");
    browser.keys(Keys.ENTER);

    browser.until(
        () -> "1".equals(browser.asks("return document.querySelector('.items input')?.value")));
    assertThat(cartOfBrowser().shown().path("items")).hasSize(1);
  }

  @Test
  void anotherMarketThanThatOfTheCheckoutBeginsWithItsOwnProductsAndCart() {
    shopper.goesToCheckoutWith("BK100");
    browser.opens("checkout?cart=" + cartOfPage().id());
    shopper.checkoutIs("ready");

    browser.presses(By.cssSelector("#market option[value=de-webshop]"));

    browser.sees(By.className("price"), "€");
    browser.sees(Shopper.COUNT, "0");
    shopper.adds("BK100", 1);
    browser.sees(By.cssSelector("p.total"), "€");
  }

  @Test
  void aCheckoutOfOneCartDoesNotTurnIntoThatOfAnother() {
    shopper.goesToCheckoutWith("BK100");
    ShopCart paid = cartOfPage();
    browser.opens("checkout?cart=" + paid.id());
    shopper.checkoutIs("ready");

    String checkout = browser.opensTab();
    browser.opens("terms");
    browser.asks("localStorage.clear()");
    browser.opens("");
    browser.sees(Shopper.COUNT, "0");
    shopper.adds("CF250", 1);
    shopper.adds("CF250", 2);
    browser.toTab(checkout);

    shopper.tellsKustomWhoPays();
    browser.sees(Shopper.COUNT, "1");
    shopper.paysWith(Card.ACCEPTED);
    browser.sees(Shopper.ORDER_NUMBER, paid.shown().path("orderNumber").asText());
    browser.sees(By.className("order"), "Long Winter Trail");
  }

  private void pressesAtOnce(String... selectors) {
    browser.asks(
        "[...arguments].forEach((selector) => document.querySelector(selector).click())",
        (Object[]) selectors);
  }
}
