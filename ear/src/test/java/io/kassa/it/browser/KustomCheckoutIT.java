package io.kassa.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** KustomCheckout by itself, as another shop would use it: on a page that knows nothing of it. */
class KustomCheckoutIT extends InBrowser {
  private static final String MODULE =
      """
      const [cartId, done] = arguments;
      const states = [];
      const base = new URL('/playground/shop/', location.href);
      const urls = Object.fromEntries(Object.entries(
        { termsUrl: 'terms', checkoutUrl: 'checkout', confirmationUrl: 'confirmation' })
        .map(([name, page]) => [name, new URL(page, base).href]));
      const container = document.createElement('div');
      document.querySelector('main').append(container);
      const checkoutWith = (KustomCheckout, options) => {
        const checkout = new KustomCheckout({ cartId, container, urls, ...options });
        checkout.addEventListener('state', ({ detail }) => states.push(detail.state));
        window.told = [];
        for (const type of ['kustom', 'state', 'completed', 'failed']) {
          checkout.addEventListener(type, ({ detail }) => window.told.push(detail.state ?? detail.type ?? `is ${type}`));
        }
        return checkout;
      };
      import('/playground/shop/kustom-checkout/kustom-checkout.js').then(async ({ KustomCheckout }) => {
      """;
  private static final String END = "}).catch((problem) => done(String(problem)));";

  private static final String UNPUSHED = "{\"push\": false}";
  private static final String CONFIRMS_AND_SHOWS =
      """
      const checkout = checkoutWith(KustomCheckout, { watch: () => () => {} });
      await checkout.confirm();
      done(await checkout.showConfirmation());
      """;

  private final StandIn standIn;
  private ShopCart cart;

  KustomCheckoutIT(Shop shop, StandIn standIn) {
    super(shop);
    this.standIn = standIn;
  }

  @BeforeEach
  void payInAnotherTab() {
    shopper.goesToCheckoutWith("BK100");
    cart = cartOfPage();
    browser.opens("terms");
  }

  @Test
  void aPaidCartThatCanNotBeReadAtOnceIsNoFailure() {
    standIn.pays(cart.kustomOrderId(), UNPUSHED);

    Object answer =
        runs(
            """
            const real = window.fetch;
            let lost = 0;
            window.fetch = (address, how) => (!how.method && lost++ < 2
              ? Promise.reject(new TypeError('lost'))
              : real(address, how));
            const completed = await checkoutWith(KustomCheckout, {
              watch: () => () => {},
              limits: { confirmPauses: [0, 50, 50, 50] },
            }).confirm();
            done({ state: completed?.cartState, states, lost });
            """);

    assertThat(answer)
        .isEqualTo(
            Map.of("state", "completed", "states", List.of("confirming", "completed"), "lost", 3L));
  }

  @Test
  void aPageThatHandsOverACompletedCartAtOnceIsTakenAtItsWord() {
    String completed =
        """
        let ended = 0;
        const watch = (onCart) => {
          onCart({ cartId, cartState: 'completed' });
          return () => { ended += 1; };
        };
        """;

    Object answer =
        runs(
            completed
                + """
                const confirmed = await checkoutWith(KustomCheckout, { watch }).confirm();
                await checkoutWith(KustomCheckout, { watch }).start();
                done({ state: confirmed?.cartState, states, ended, left: container.childElementCount });
                """);

    assertThat(answer)
        .isEqualTo(
            Map.of(
                "state",
                "completed",
                "states",
                List.of("completed", "completed"),
                "ended",
                2L,
                "left",
                0L));
  }

  @Test
  void aCartThatIsNotItsOwnIsPassedOver() {
    Object answer =
        runs(
            """
            const checkout = checkoutWith(KustomCheckout, {
              watch: (onCart) => {
                onCart({ cartId: 'another', cartState: 'completed' });
                return () => {};
              },
              limits: { confirmPauses: [0] },
            });
            await checkout.confirm();
            done(states);
            """);

    assertThat(answer).isEqualTo(List.of("confirming", "waiting"));
  }

  @Test
  void whoHasConfirmedShowsKustomsConfirmationToo() {
    standIn.pays(cart.kustomOrderId(), UNPUSHED);

    assertThat(runs(CONFIRMS_AND_SHOWS)).isEqualTo(true);

    shopper.inKustom(() -> browser.sees(By.id("receipt"), "Thank you"));
  }

  @Test
  void aNetworkErrorOfKustomsConfirmationIsToldAndChangesNothing() {
    standIn.pays(cart.kustomOrderId(), UNPUSHED);
    assertThat(runs(CONFIRMS_AND_SHOWS)).isEqualTo(true);
    browser.until(() -> told().contains("load_confirmation"));
    browser.asks(
        "const real = window.fetch; window.asked = 0;"
            + " window.fetch = (...what) => { window.asked += 1; return real(...what); }");

    browser.without(
        "*/control/orders/*",
        () -> {
          shopper.tellsKustom("api.suspend(); api.resume();");
          browser.until(() -> told().contains("network_error"));
        });

    assertThat(browser.asks("return window.asked")).isEqualTo(0L);
    assertThat(told()).doesNotContain("loading", "failed").containsOnlyOnce("is completed");
    shopper.inKustom(() -> browser.sees(By.id("receipt"), "Thank you"));
  }

  @Test
  void aShopThatDoesNotWatchTheCartItselfNeedNot() {
    runs("await checkoutWith(KustomCheckout, {}).start(); done(true);");
    browser.until(() -> told().contains("ready"));

    cart.adds("CF250", 1);
    browser.until(() -> told().contains("suspended"));
    browser.until(() -> told().lastIndexOf("ready") > told().lastIndexOf("suspended"));
    shopper.kustomWants("307,90");
    standIn.pays(cart.kustomOrderId());
    standIn.time().passes(Duration.ofMinutes(3));

    browser.until(() -> told().contains("is completed"));
    assertThat(browser.shows(By.cssSelector("#klarna-checkout-container iframe"))).isFalse();
  }

  @Test
  void aPageThatTheBrowserHadPutAsideLooksAtTheCartAnew() {
    runs(
        """
        window.watching = { begun: 0, ended: 0 };
        await checkoutWith(KustomCheckout, {
          watch: () => {
            window.watching.begun += 1;
            return () => { window.watching.ended += 1; };
          },
        }).start();
        done(true);
        """);
    browser.until(() -> told().contains("ready"));
    cart.adds("CF250", 1);

    browser.asks(
        "window.told.length = 0;"
            + " dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");

    assertThat(told().get(0)).isEqualTo("loading");
    browser.until(() -> told().contains("load"));
    assertThat(browser.asks("return window.watching")).isEqualTo(Map.of("begun", 2L, "ended", 1L));
    shopper.kustomWants("307,90");
  }

  @Test
  void anAnswerThatDoesNotComeIsNotWaitedForAnyLonger() {
    runs(
        """
        const real = window.fetch;
        window.fetch = (address, how) => (how.method === 'POST'
          ? new Promise((_, reject) => how.signal.addEventListener('abort', () => reject(how.signal.reason)))
          : real(address, how));
        await checkoutWith(KustomCheckout, { watch: () => () => {}, limits: { answer: 500 } }).start();
        done(true);
        """);

    browser.sees(Shopper.ALERT, "did not answer");
    assertThat(browser.shows(Shopper.AGAIN)).isTrue();
  }

  /** What the component has told its page, oldest first: states, Kustom's events, and its own. */
  @SuppressWarnings("unchecked")
  private List<String> told() {
    return (List<String>) browser.asks("return window.told");
  }

  private Object runs(String script) {
    return browser.awaits(MODULE + script + END, cart.id());
  }
}
