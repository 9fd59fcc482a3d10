package io.kassa.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** KustomCheckout by itself, as another shop would use it: on a page that knows nothing of it. */
class KustomCheckoutIT extends InBrowser {
  private static final String MODULE =
      """
      const [cartId, done] = arguments;
      const states = [];
      const container = document.createElement('div');
      document.querySelector('main').append(container);
      const checkoutWith = (KustomCheckout, options) => {
        const checkout = new KustomCheckout({ cartId, container, ...options });
        checkout.addEventListener('state', ({ detail }) => states.push(detail.state));
        return checkout;
      };
      import('/playground/shop/kustom-checkout/kustom-checkout.js').then(async ({ KustomCheckout }) => {
      """;
  private static final String END = "}).catch((problem) => done(String(problem)));";

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
    standIn.pays(cart.kustomOrderId(), "{\"push\": false}");

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

  private Object runs(String script) {
    return browser.awaits(MODULE + script + END, cart.id());
  }
}
