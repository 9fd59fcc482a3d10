package io.kassa.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.browser.Shopper.Card;
import io.kassa.it.shop.Shop;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

class ShopPurchaseIT extends InBrowser {

  ShopPurchaseIT(Shop shop) {
    super(shop);
  }

  @Test
  void someoneNewBuysFindsTheOrderAgainAndCancelsIt() {
    shopper.goesToCheckoutWith("TS001-WHT-M");
    shopper.tellsKustomWhoPays();
    shopper.paysWith(Card.ACCEPTED);

    String number = browser.textOf(Shopper.ORDER_NUMBER);
    browser.sees(Shopper.ORDER_STATE, "Confirmed");
    assertThat(number).startsWith("O");
    assertThat(browser.complaints()).isEmpty();

    browser.opens("order");
    browser.types(By.name("reference"), number);
    browser.types(By.name("email"), "testperson-se@example.com");
    browser.presses(By.cssSelector("#lookup button"));
    browser.sees(Shopper.ORDER_STATE, "Confirmed");
    browser.presses(By.id("cancel"));
    browser.sees(Shopper.ORDER_STATE, "Cancelled");
  }

  @Test
  void aCouponMakesTheCartAndKustomCheaper() {
    shopper.goesToCheckoutWith("TS001-WHT-M");

    browser.types(By.name("code"), "WELCOME10");
    browser.presses(By.cssSelector(".coupon button"));

    shopper.kustomWants("228,10");
    browser.sees(By.cssSelector("p.total"), "228,10");
  }

  @Test
  void aDeclinedCardLeavesTheShopperInTheCheckoutToTryAnother() {
    shopper.goesToCheckoutWith("BK100");
    shopper.tellsKustomWhoPays();

    shopper.paysWith(Card.DECLINED);
    shopper.kustomComplains("declined");
    shopper.paysWith(Card.ASKS_THE_BANK);
    shopper.answersTheBank("decline");
    shopper.kustomComplains("bank");
    shopper.paysWith(Card.ASKS_THE_BANK);
    shopper.answersTheBank("approve");

    assertThat(browser.textOf(Shopper.ORDER_NUMBER)).startsWith("O");
  }

  @Test
  void backFromTheOrderLeadsToTheOrderAgain() {
    shopper.goesToCheckoutWith("BK100");
    shopper.tellsKustomWhoPays();
    shopper.paysWith(Card.ACCEPTED);
    String number = browser.textOf(Shopper.ORDER_NUMBER);

    browser.goesBack();

    browser.isAt("confirmation");
    browser.sees(Shopper.ORDER_NUMBER, number);
  }

  @Test
  void anExternalMethodGetsTheAddressThatKustomHasAndTakesThePurchaseOver() {
    shopper.goesToCheckoutWith("BK100");
    shopper.tellsKustomWhoPays();

    shopper.leavesFor("PayPal");

    browser.isAt("/shop/external");
    browser.sees(By.id("heading"), "PayPal");
    browser.sees(By.id("address"), "Stårgatan 1");
    browser.sees(By.id("total"), "218,00");
    browser.presses(By.id("pay"));
    assertThat(browser.textOf(Shopper.ORDER_NUMBER)).startsWith("O");
    browser.sees(Shopper.ORDER_STATE, "Confirmed");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theDemoProviderPaysAtOnce() {
    shopper.goesToCheckoutWith("CP010-BLU");

    browser.presses(By.cssSelector("[value=demo]"));
    browser.presses(By.cssSelector("#demo button"));

    assertThat(browser.textOf(Shopper.ORDER_NUMBER)).startsWith("O");
  }
}
