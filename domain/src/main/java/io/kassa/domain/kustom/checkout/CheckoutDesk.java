package io.kassa.domain.kustom.checkout;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.CartPreview;
import io.kassa.domain.cart.CartState;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.kustom.CallbackToken;
import io.kassa.domain.kustom.KustomAmounts;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.credential.CredentialDirectory;
import io.kassa.domain.kustom.settings.KustomSettings;
import io.kassa.domain.kustom.settings.PurchaseSettings;
import io.kassa.domain.kustom.sync.SyncDesk;
import io.kassa.domain.kustom.sync.SyncFields;
import io.kassa.domain.kustom.sync.SyncPayload;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The short transactions of a checkout, between which Kustom is asked. Each holds the cart's row,
 * so callers on all servers take turns.
 */
@Stateless
public class CheckoutDesk {

  @Inject Carts carts;
  @Inject CartPreview preview;
  @Inject KustomCheckouts checkouts;
  @Inject CredentialDirectory credentials;
  @Inject SyncDesk sync;
  @Inject KustomSettings settings;
  @Inject PurchaseSettings purchaseSettings;
  @Inject Clock clock;

  /**
   * Says what is to be done next, and claims the creation if it is that.
   *
   * @throws Rejection NOT_FOUND; CART_EMPTY or PRODUCT_NOT_FOUND if it can't be bought
   */
  public CheckoutStep next(CartId cartId) {
    Cart cart = carts.requireLocked(cartId);
    Optional<KustomCheckout> living = checkouts.findLiving(cartId);
    RenderedCart rendered = preview.render(cart);
    if (living.isPresent() && living.get().orderId().isPresent()) {
      return reuse(cart, rendered, living.get());
    }
    Instant now = clock.instant();
    if (living.filter(it -> it.isLeased(now)).isPresent()) {
      return new CheckoutStep.Wait();
    }
    rendered.requireBuyable();
    living.map(KustomCheckout::checkoutId).ifPresent(this::giveUp);
    CallbackToken token = CallbackToken.random();
    KustomCheckout claim = KustomCheckout.claim(cartId, token, now, settings.checkoutWait());
    claim.createWith(
        credentials.choose(rendered.profile().sales().channelKey(), rendered.country()));
    checkouts.add(claim);
    return new CheckoutStep.Create(claim.checkoutId(), token, claim.credentialSetId(), rendered);
  }

  /** While Kustom is being told of a change, the shopper waits for it. */
  private CheckoutStep reuse(Cart cart, RenderedCart rendered, KustomCheckout checkout) {
    RenderedCart shown = cart.state() == CartState.OPEN ? sync.follow(cart) : rendered;
    return sync.isUnderWay(cart.id())
        ? new CheckoutStep.Wait()
        : new CheckoutStep.Reuse(checkout.checkoutId(), checkout.orderId().orElseThrow(), shown);
  }

  /**
   * Keeps the order that Kustom has created, and marks the cart with it.
   *
   * @param amounts what Kustom was told to sell
   * @return the cart as it stands now, or nothing if the claim was lost meanwhile
   */
  public Optional<RenderedCart> opened(
      CartId cartId, UUID checkoutId, KustomOrderId orderId, KustomAmounts amounts) {
    Cart cart = carts.requireLocked(cartId);
    KustomCheckout checkout = checkouts.lock(checkoutId).orElseThrow();
    boolean living = checkout.open(orderId);
    checkout.looks().answered(clock.instant().plus(purchaseSettings.untilNextLook()));
    if (!living) {
      return Optional.empty();
    }
    cart.setAppFields(
        SyncFields.synced(orderId, new SyncPayload(amounts)).toFields(), clock.instant());
    return Optional.of(sync.follow(cart));
  }

  /** Lets go of the claim to create an order that Kustom has refused to create. */
  public void refused(CartId cartId, UUID checkoutId) {
    carts.requireLocked(cartId);
    checkouts.lock(checkoutId).ifPresent(KustomCheckout::expire);
  }

  /** Lets go of an order, or of the claim to create one, so that another can be created. */
  public void abandon(CartId cartId, UUID checkoutId) {
    carts.requireLocked(cartId);
    giveUp(checkoutId);
  }

  private void giveUp(UUID checkoutId) {
    checkouts.lock(checkoutId).ifPresent(KustomCheckout::abandon);
    checkouts.flush();
  }
}
