package io.kassa.domain.cart;

import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.address.PhoneNumber;
import io.kassa.domain.catalogue.Products;
import io.kassa.domain.coupon.Coupon;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.coupon.Coupons;
import io.kassa.domain.pricing.Basket;
import io.kassa.domain.pricing.BasketLine;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.pricing.Pricing;
import io.kassa.domain.profile.CartProfile;
import io.kassa.domain.promotion.OrderDraft;
import io.kassa.domain.promotion.Promotions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Says what is in an open cart, and what it costs. */
@ApplicationScoped
public class CartPricing {

  private Products products;
  private Coupons coupons;
  private Promotions promotions;

  CartPricing() {}

  /** Works on these stores and promotions. */
  @Inject
  public CartPricing(Products products, Coupons coupons, Promotions promotions) {
    this.products = products;
    this.coupons = coupons;
    this.promotions = promotions;
  }

  /**
   * What a cart costs.
   *
   * @param unavailable items whose product is not sold any more; they are not in the basket
   * @param invalidCoupons coupons of the cart that take nothing off at present
   */
  record Priced(PricedBasket basket, List<CartItem> unavailable, List<CouponCode> invalidCoupons) {}

  /**
   * Prices a cart: its products, then its coupons and delivery, then the promotions that rules give
   * it.
   *
   * @throws io.kassa.domain.error.Rejection CART_LIMIT_EXCEEDED if it costs more than an order may
   */
  Priced price(Cart cart, CartProfile profile, Instant now) {
    List<CartItem> unavailable = new ArrayList<>();
    List<CouponCode> invalid = new ArrayList<>();
    Basket basket =
        new Basket(
            profile,
            lines(cart.contents(), profile, unavailable),
            usable(cart.contents(), profile, now, invalid));
    PricedBasket priced = Pricing.price(basket);
    return new Priced(promoted(cart, profile, priced), unavailable, invalid);
  }

  private List<BasketLine> lines(
      CartContents contents, CartProfile profile, List<CartItem> unavailable) {
    List<BasketLine> lines = new ArrayList<>();
    for (CartItem item : contents.items()) {
      products
          .offer(item.productNumber(), profile.sales())
          .ifPresentOrElse(
              offer -> lines.add(new BasketLine(item.itemId(), offer, item.quantity())),
              () -> unavailable.add(item));
    }
    return lines;
  }

  private List<Coupon> usable(
      CartContents contents, CartProfile profile, Instant now, List<CouponCode> invalid) {
    List<Coupon> usable = new ArrayList<>();
    for (CouponCode code : contents.coupons()) {
      coupons
          .find(code)
          .filter(coupon -> coupon.isUsable(now, profile.sales().currency()))
          .ifPresentOrElse(usable::add, () -> invalid.add(code));
    }
    return usable;
  }

  private PricedBasket promoted(Cart cart, CartProfile profile, PricedBasket basket) {
    return basket.lines().isEmpty()
        ? basket
        : Pricing.promote(basket, promotions.of(draft(cart, profile, basket)));
  }

  private static OrderDraft draft(Cart cart, CartProfile profile, PricedBasket basket) {
    Contact contact = cart.contents().contact();
    return new OrderDraft(
        new OrderDraft.Origin(cart.id().value(), profile.sales().channelKey(), cart.locale().tag()),
        basket,
        new OrderDraft.Buyer(
            contact.address(),
            contact.invoiceRecipient(),
            contact.email().map(EmailAddress::text),
            contact.phone().map(PhoneNumber::text)),
        cart.contents().coupons().stream().map(CouponCode::code).toList(),
        cart.contents().orderFields());
  }
}
