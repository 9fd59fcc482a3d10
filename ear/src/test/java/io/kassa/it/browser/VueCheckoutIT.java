package io.kassa.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.browser.Shopper.Card;
import io.kassa.it.shop.Shop;
import java.util.Map;
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
  void aComponentThatIsTakenAwayComesBackAnew() {
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

  @Test
  void aComponentThatIsTakenAwayListensNoMore() {
    browser.opens("");
    shopper.adds("BK100", 1);
    String cartId = cartOfBrowser().id();
    browser.opens("terms");

    Object watching =
        browser.awaits(
            """
            const [cartId, done] = arguments;
            const watching = { begun: 0, ended: 0 };
            const watch = () => {
              watching.begun += 1;
              return () => { watching.ended += 1; };
            };
            const urls = { termsUrl: location.href, checkoutUrl: location.href, confirmationUrl: location.href };
            Promise.all([
              import('/playground/webjars/vue/vue.runtime.esm-browser.prod.js'),
              import('/playground/shop/kustom-checkout/vue.js'),
            ]).then(([Vue, { kustomCheckoutOf }]) => {
              const place = document.createElement('div');
              document.querySelector('main').append(place);
              const app = Vue.createApp(kustomCheckoutOf(Vue), { cartId, urls, options: { watch } });
              app.mount(place);
              const before = { ...watching };
              app.unmount();
              done({ before, after: watching });
            }).catch((problem) => done(String(problem)));
            """,
            cartId);

    assertThat(watching)
        .isEqualTo(
            Map.of(
                "before", Map.of("begun", 1L, "ended", 0L),
                "after", Map.of("begun", 1L, "ended", 1L)));
  }
}
