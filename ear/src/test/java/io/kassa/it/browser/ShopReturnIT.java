package io.kassa.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.browser.Shopper.Card;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What happens where Kustom, or whoever else was to be paid, sends the shopper back to. */
class ShopReturnIT extends InBrowser {
  private static final String UNPUSHED = "{\"push\": false}";

  private final StandIn standIn;

  ShopReturnIT(Shop shop, StandIn standIn) {
    super(shop);
    this.standIn = standIn;
  }

  @Test
  void aPaymentThatKustomDoesNotKnowOfYetIsAskedForAgain() {
    shopper.goesToCheckoutWith("BK100");
    ShopCart cart = cartOfPage();

    browser.opens(returnTo(cart));
    browser.sees(Shopper.STATUS, "Confirming your payment");
    standIn.pays(cart.kustomOrderId(), UNPUSHED);

    assertThat(browser.textOf(Shopper.ORDER_NUMBER)).startsWith("O");
  }

  @Test
  void aPaymentThatTakesLongIsToldOfAndAskedForWhenTheShopperSaysSo() {
    shopper.goesToCheckoutWith("BK100");
    ShopCart cart = cartOfPage();

    browser.opens(returnTo(cart));
    browser.sees(Shopper.STATUS, "is being processed");
    standIn.pays(cart.kustomOrderId(), UNPUSHED);
    browser.presses(Shopper.AGAIN);

    assertThat(browser.textOf(Shopper.ORDER_NUMBER)).startsWith("O");
  }

  @Test
  void whoeverComesBackWhileTheShopIsOutOfReachTriesAgain() {
    shopper.goesToCheckoutWith("BK100");
    ShopCart cart = cartOfPage();
    standIn.pays(cart.kustomOrderId(), UNPUSHED);

    browser.without(
        "*/ingress/commerce/*",
        () -> {
          browser.opens(returnTo(cart));
          browser.sees(By.id("problem"), "can't be reached");
        });
    browser.presses(By.cssSelector("#again button"));

    assertThat(browser.textOf(Shopper.ORDER_NUMBER)).startsWith("O");
  }

  @Test
  void kustomsOwnConfirmationIsShownBesideTheOrder() {
    shopper.goesToCheckoutWith("BK100");
    shopper.tellsKustomWhoPays();
    shopper.paysWith(Card.ACCEPTED);
    browser.textOf(Shopper.ORDER_NUMBER);

    shopper.inKustom(() -> browser.sees(By.id("receipt"), "Thank you"));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theConfirmationOfWhatIsNotPaidLeadsToTheCheckoutOfThatCart() {
    shopper.goesToCheckoutWith("BK100");
    ShopCart cart = cartOfPage();
    browser.asks("localStorage.clear()");

    browser.opens("confirmation?cart=" + cart.id());

    browser.isAt("checkout?cart=" + cart.id());
    shopper.checkoutIs("ready");
    shopper.kustomWants("218,00");
  }

  @Test
  void whoeverLeavesPayPalComesBackToKustomAndPaysThere() {
    shopper.goesToCheckoutWith("BK100");
    shopper.tellsKustomWhoPays();
    shopper.leavesFor("PayPal");
    browser.isAt("/shop/external");

    browser.presses(By.id("back"));

    browser.isAt("/shop/checkout");
    shopper.checkoutIs("ready");
    shopper.inKustom(
        () -> {
          if (!browser.shows(Shopper.PAY)) {
            browser.presses(By.cssSelector("#contact button"));
          }
          browser.presses(By.cssSelector("[value=card]"));
        });
    shopper.paysWith(Card.ACCEPTED);
    assertThat(browser.textOf(Shopper.ORDER_NUMBER)).startsWith("O");
  }

  @Test
  void anotherProvidersPageWithoutACartSaysSo() {
    browser.opens("external?method=PayPal");

    browser.sees(By.id("problem"), "There is no cart to pay here");
    assertThat(browser.shows(By.id("pay"))).isFalse();
  }

  private static String returnTo(ShopCart cart) {
    return "confirmation?redirect_status=succeeded&cart=" + cart.id();
  }
}
