package io.kassa.domain.cart;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.profile.CartProfile;
import io.kassa.domain.profile.LocaleTag;
import java.util.List;
import java.util.Optional;

/**
 * A cart with everything that it costs: what a storefront sees of it.
 *
 * @param basket what would be ordered now, or what was ordered once the cart is completed
 * @param unavailable items whose product is not sold any more; they are not in the basket
 * @param invalidCoupons coupons of the cart that take nothing off at present
 */
public record RenderedCart(
    Identity identity,
    CartProfile profile,
    CountryCode country,
    CartContents contents,
    PricedBasket basket,
    List<CartItem> unavailable,
    List<CouponCode> invalidCoupons) {

  /**
   * Which cart it is and where it is in its life.
   *
   * @param revision grows with every change of the cart
   */
  public record Identity(
      CartId cartId,
      String cartNumber,
      CartState state,
      LocaleTag locale,
      Optional<OrderReference> order,
      long revision) {}

  /** The same after nothing but fields of the cart were set. */
  RenderedCart after(Cart cart) {
    return new RenderedCart(
        new Identity(
            identity.cartId,
            identity.cartNumber,
            identity.state,
            identity.locale,
            identity.order,
            cart.revision()),
        profile,
        country,
        cart.contents(),
        basket,
        unavailable,
        invalidCoupons);
  }

  public CartId cartId() {
    return identity.cartId();
  }

  public boolean isEmpty() {
    return contents.items().isEmpty();
  }
}
