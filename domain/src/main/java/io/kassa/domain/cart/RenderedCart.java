package io.kassa.domain.cart;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.profile.CartProfile;
import io.kassa.domain.profile.LocaleTag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A cart with everything that it costs: what a storefront sees of it.
 *
 * @param basket what would be ordered now, or what was ordered once the cart is completed
 * @param unavailable items whose product is not sold any more; they are not in the basket
 * @param invalidCoupons coupons of the cart that take nothing off at present
 * @param reserved pieces that the lines of the basket have in the stock, held or sold, by line; a
 *     line that has none is missing
 */
public record RenderedCart(
    Identity identity,
    CartProfile profile,
    CountryCode country,
    CartContents contents,
    PricedBasket basket,
    List<CartItem> unavailable,
    List<CouponCode> invalidCoupons,
    Map<UUID, Long> reserved) {

  public RenderedCart {
    reserved = Map.copyOf(reserved);
  }

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
        invalidCoupons,
        reserved);
  }

  /** Pieces that a line of the basket has in the stock, held or sold. */
  public long reservedFor(UUID lineId) {
    return reserved.getOrDefault(lineId, 0L);
  }

  public CartId cartId() {
    return identity.cartId();
  }

  public boolean isEmpty() {
    return contents.items().isEmpty();
  }

  /**
   * Asks whether the cart can be paid as it stands.
   *
   * @throws Rejection CART_COMPLETED, CART_EMPTY or PRODUCT_NOT_FOUND
   */
  public void requireBuyable() {
    requireNoOrder();
    if (!unavailable.isEmpty()) {
      throw new Rejection(
          ErrorCode.PRODUCT_NOT_FOUND,
          "A product in this cart is not sold any more.",
          Map.of("cartItemId", unavailable.get(0).itemId()));
    }
    if (basket.lines().isEmpty()) {
      throw new Rejection(ErrorCode.CART_EMPTY, "There is nothing in this cart.");
    }
  }

  /**
   * Asks whether the cart may be paid another way.
   *
   * @throws Rejection CART_COMPLETED
   */
  public void requireNoOrder() {
    if (identity.order().isPresent()) {
      throw new Rejection(ErrorCode.CART_COMPLETED, "This cart has become an order already.");
    }
  }
}
