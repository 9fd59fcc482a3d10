package io.kassa.domain.cart;

import io.kassa.domain.profile.CartProfile;
import io.kassa.domain.profile.CartProfiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Shows a cart as the order that it would become now. */
@ApplicationScoped
public class CartPreview {

  private CartProfiles profiles;
  private CartPricing pricing;
  private CartStock stock;

  CartPreview() {}

  /** Works on these profiles and prices, at the time that the stock's clock says. */
  @Inject
  public CartPreview(CartProfiles profiles, CartPricing pricing, CartStock stock) {
    this.profiles = profiles;
    this.pricing = pricing;
    this.stock = stock;
  }

  /**
   * Renders a cart; a completed one as it was ordered.
   *
   * @throws io.kassa.domain.error.Rejection CART_LIMIT_EXCEEDED if it costs more than an order may
   */
  public RenderedCart render(Cart cart) {
    return render(cart, profileOf(cart));
  }

  /** The same for a caller that knows the cart's profile. */
  RenderedCart render(Cart cart, CartProfile profile) {
    CartPricing.Priced priced =
        cart.placedBasket()
            .map(placed -> new CartPricing.Priced(placed, List.of(), List.of()))
            .orElseGet(() -> pricing.price(cart, profile, stock.now()));
    return new RenderedCart(
        new RenderedCart.Identity(
            cart.id(),
            cart.cartNumber(),
            cart.state(),
            cart.locale(),
            cart.order(),
            cart.revision()),
        profile,
        cart.country(),
        cart.contents(),
        priced.basket(),
        priced.unavailable(),
        priced.invalidCoupons(),
        stock.reserved(cart, priced.basket()));
  }

  /**
   * The profile that a cart was opened under.
   *
   * @throws IllegalStateException if it is gone: profiles with carts are never deleted
   */
  public CartProfile profileOf(Cart cart) {
    return profiles
        .find(cart.profileKey())
        .orElseThrow(() -> new IllegalStateException("No cart profile " + cart.profileKey()));
  }
}
