package io.kassa.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.shop.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The developers' panel: its buttons do what they say. */
class ShopPanelIT extends InBrowser {
  private static final By PANEL = By.id("panel-content");

  ShopPanelIT(Shop shop) {
    super(shop);
  }

  @BeforeEach
  void openPanel() {
    shopper.goesToCheckoutWith("BK100");
    browser.presses(By.cssSelector("#panel summary"));
  }

  @AfterEach
  void mendEverything() {
    pressesInPanel("All well again");
    browser.sees(PANEL, "Nothing goes wrong at present.");
  }

  @Test
  void kustomIsSlowUntilAllIsWellAgain() {
    pressesInPanel("Kustom is slow");
    browser.sees(PANEL, "1 in force.");

    shopper.wantsOneMore();
    shopper.checkoutIs("suspended");
    browser.sees(PANEL, "Kustom is behind");

    shopper.checkoutIs("ready");
    browser.sees(PANEL, "Kustom shows this cart");
    shopper.kustomWants("387,00");
  }

  @Test
  void whoeverPaysAndClosesTheTabGetsTheOrderByThePush() {
    paysAndClosesTheTab();
    assertThat(browser.shows(Shopper.ORDER_NUMBER)).isFalse();

    pressesInPanel("Two minutes pass");

    assertThat(browser.textOf(Shopper.ORDER_NUMBER)).startsWith("O");
    browser.sees(PANEL, "push");
  }

  @Test
  void aLostPushIsFollowedByAnother() {
    pressesInPanel("Lose the next push");
    browser.sees(PANEL, "1 in force.");
    paysAndClosesTheTab();
    pressesInPanel("Two minutes pass");
    browser.until(
        () ->
            browser.shows(
                By.xpath(
                    "//section[h2='Kustom called back']//li[contains(., 'lost by a fault')]")));
    assertThat(cartOfPage().shown().path("cartState").asText()).isEqualTo("open");

    for (int i = 0; i < 3; i++) {
      pressesInPanel("Two minutes pass");
    }

    assertThat(browser.textOf(Shopper.ORDER_NUMBER)).startsWith("O");
  }

  @Test
  void aCheckoutThatExpiresIsStartedAgain() {
    shopper.tellsKustomWhoPays();
    pressesInPanel("The checkout expires");

    shopper.paysWith(Shopper.Card.ACCEPTED);

    browser.sees(Shopper.STATUS, "started again");
    shopper.checkoutIs("ready");
  }

  private void paysAndClosesTheTab() {
    pressesInPanel("Pay, and close the tab");
    browser.until(() -> browser.shows(By.xpath("//li[b='you'][contains(., 'Pay, and close')]")));
  }

  private void pressesInPanel(String button) {
    browser.presses(By.xpath("//*[@id='panel-content']//button[text()='%s']".formatted(button)));
  }
}
