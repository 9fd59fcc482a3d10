package io.kassa.domain.cart;

import io.kassa.domain.catalogue.Products;
import io.kassa.domain.coupon.Coupon;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.coupon.Coupons;
import io.kassa.domain.pricing.Basket;
import io.kassa.domain.pricing.BasketLine;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.pricing.Pricing;
import io.kassa.domain.profile.CartProfile;
import io.kassa.domain.profile.CartProfiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Shows a cart as the order that it would become now. */
@ApplicationScoped
public class CartPreview {

  private CartProfiles profiles;
  private Products products;
  private Coupons coupons;
  private CartStock stock;

  CartPreview() {}

  /** Works on these stores, at the time that the stock's clock says. */
  @Inject
  public CartPreview(CartProfiles profiles, Products products, Coupons coupons, CartStock stock) {
    this.profiles = profiles;
    this.products = products;
    this.coupons = coupons;
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
    List<CartItem> unavailable = new ArrayList<>();
    List<CouponCode> invalid = new ArrayList<>();
    PricedBasket basket =
        cart.placedBasket()
            .orElseGet(() -> Pricing.price(basket(cart.contents(), profile, unavailable, invalid)));
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
        basket,
        unavailable,
        invalid,
        stock.reserved(cart, basket));
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

  private Basket basket(
      CartContents contents,
      CartProfile profile,
      List<CartItem> unavailable,
      List<CouponCode> invalid) {
    List<BasketLine> lines = new ArrayList<>();
    for (CartItem item : contents.items()) {
      products
          .offer(item.productNumber(), profile.sales())
          .ifPresentOrElse(
              offer -> lines.add(new BasketLine(item.itemId(), offer, item.quantity())),
              () -> unavailable.add(item));
    }
    List<Coupon> usable = new ArrayList<>();
    Instant now = stock.now();
    for (CouponCode code : contents.coupons()) {
      coupons
          .find(code)
          .filter(coupon -> coupon.isUsable(now, profile.sales().currency()))
          .ifPresentOrElse(usable::add, () -> invalid.add(code));
    }
    return new Basket(profile, lines, usable);
  }
}
