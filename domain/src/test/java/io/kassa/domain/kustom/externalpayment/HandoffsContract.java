package io.kassa.domain.kustom.externalpayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartFixture;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.kustom.CallbackToken;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.profile.CartProfileFixture;
import io.kassa.domain.profile.CartProfiles;
import io.kassa.domain.time.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every store of handoffs has to do. */
public interface HandoffsContract {

  Handoffs handoffs();

  KustomCheckouts kustomCheckouts();

  Carts carts();

  CartProfiles profiles();

  Transactions transactions();

  @Test
  default void aHandoffIsFoundByItsTokenAsItWasKept() {
    HandoffOrigin origin = anOrigin();
    HandoffToken token = HandoffToken.random();
    keep(token, origin);

    Handoff found = transactions().in(() -> handoffs().find(token)).orElseThrow();

    assertThat(found.tokenHash()).isEqualTo(token.hash());
    assertThat(found.checkoutId()).isEqualTo(origin.checkoutId());
    assertThat(found.cartId()).isEqualTo(origin.cartId());
    assertThat(found.methodName()).isEqualTo("PayPal");
    assertThat(found.redirectUrl()).isEqualTo(MethodFixture.REDIRECT_URL);
    assertThat(found.checkoutUrl()).isEqualTo(origin.checkoutUrl());
  }

  @Test
  default void anotherTokenFindsNothing() {
    keep(HandoffToken.random(), anOrigin());

    assertThat(transactions().in(() -> handoffs().find(HandoffToken.random()))).isEmpty();
    assertThat(transactions().in(() -> handoffs().find(new HandoffToken("")))).isEmpty();
  }

  @Test
  default void aTokenLeadsToOnePlaceOnly() {
    HandoffToken token = HandoffToken.random();
    HandoffOrigin origin = anOrigin();
    keep(token, origin);

    assertThatThrownBy(() -> keep(token, origin)).isInstanceOf(RuntimeException.class);
  }

  @Test
  default void thoseOfACartAreForgottenAndNoOthers() {
    HandoffToken token = HandoffToken.random();
    HandoffToken another = HandoffToken.random();
    HandoffOrigin origin = anOrigin();
    keep(token, origin);
    keep(another, anOrigin());

    transactions().run(() -> handoffs().removeAll(origin.cartId()));

    assertThat(transactions().in(() -> handoffs().find(token))).isEmpty();
    assertThat(transactions().in(() -> handoffs().find(another))).isPresent();
  }

  private void keep(HandoffToken token, HandoffOrigin origin) {
    Handoff handoff = new Handoff(token, origin, MethodFixture.payPal(), MovableClock.START);
    transactions().run(() -> handoffs().add(handoff));
  }

  private HandoffOrigin anOrigin() {
    String profileKey = CartProfileFixture.aProfileKey();
    Cart cart = CartFixture.anOpenCart(profileKey);
    transactions().run(() -> profiles().put(CartProfileFixture.aSwedishProfile(profileKey)));
    transactions().run(() -> carts().add(cart));
    KustomCheckout claim =
        KustomCheckout.claim(
            cart.id(), CallbackToken.random(), MovableClock.START, Duration.ofSeconds(15));
    transactions().run(() -> kustomCheckouts().add(claim));
    return new HandoffOrigin(claim.checkoutId(), cart.id(), "https://shop.example.com/checkout");
  }
}
