package io.kassa.domain.cart;

import io.kassa.domain.cart.change.CartChange;
import io.kassa.domain.cart.change.CartTerms;
import io.kassa.domain.catalogue.Products;
import io.kassa.domain.coupon.Coupons;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hooks;
import io.kassa.domain.hook.Turn;
import io.kassa.domain.profile.CartProfile;
import io.kassa.domain.stock.Pieces;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Carries out one command of a storefront, in one transaction that holds the cart. */
@Stateless
public class ChangeCart {

  @Inject Carts carts;
  @Inject CartPreview preview;
  @Inject Products products;
  @Inject Coupons coupons;
  @Inject CartStock stock;
  @Inject Hooks hooks;
  @Inject CartEffects effects;
  @Inject Event<CartChanged> changed;
  @Inject Clock clock;

  /**
   * Changes the cart, carries out what rules want to happen, and shows it as it is then: all of
   * that is committed, or nothing.
   *
   * @throws io.kassa.domain.error.Rejection NOT_FOUND, CART_COMPLETED, CART_BUSY, REFUSED_BY_RULE
   *     or the command's own reasons; nothing has changed then
   */
  public RenderedCart change(CartId cartId, CartChange change) {
    Cart cart = carts.requireLocked(cartId);
    CartProfile profile = preview.profileOf(cart);
    Pieces before = CartStock.piecesIn(cart);
    TicketPicture was = TicketPicture.of(cart);
    long revision = cart.revision();
    cart.change(change, new CartTerms(profile, products, coupons, clock.instant()));
    boolean isChanged = cart.revision() > revision;
    effects.carryOutUnlessRefused(
        hooks.fire(new OnTicketCommands(was, TicketPicture.of(cart))), cart);
    effects.carryOutUnlessRefused(
        hooks.fire(new OnTicketValidate(was, TicketPicture.of(cart))), cart);
    stock.releaseUnlessStillOf(before, cart);
    RenderedCart shown = afterRules(cart, profile);
    if (isChanged) {
      tell(cart, change, shown);
    }
    return effects.carryOut(hooks.tell(new OnCartMutation(shown), Turn.LAST), cart, shown);
  }

  /** Promotions may look at fields: where rules set some, the cart is priced again. */
  private RenderedCart afterRules(Cart cart, CartProfile profile) {
    RenderedCart shown = preview.render(cart, profile);
    Map<String, FieldValue> fields = cart.contents().visibleFields();
    RenderedCart after =
        effects.carryOut(hooks.tell(new OnCartMutation(shown), Turn.FIRST), cart, shown);
    return fields.equals(cart.contents().visibleFields()) ? after : preview.render(cart, profile);
  }

  private void tell(Cart cart, CartChange change, RenderedCart shown) {
    changed.fire(
        new CartChanged(
            cart.id(), cart.revision(), change, shown.basket().orderTotal(), clock.instant()));
  }
}
