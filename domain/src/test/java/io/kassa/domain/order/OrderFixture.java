package io.kassa.domain.order;

import io.kassa.domain.address.Address;
import io.kassa.domain.address.CountryCode;
import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.Contact;
import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.pricing.PricedBasketFixture;
import io.kassa.domain.profile.LocaleTag;
import io.kassa.domain.time.MovableClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Orders for tests. Whoever loads them has to load the domain with the same class loader. */
public final class OrderFixture {

  public static final EmailAddress EMAIL = new EmailAddress("kim@example.com");

  private OrderFixture() {}

  /** A confirmed order of some cart: two shirts for 407.20. */
  public static Order anOrder() {
    return anOrderOf(CartId.random());
  }

  /** A confirmed order of this cart. */
  public static Order anOrderOf(CartId cartId) {
    return anOrder(cartId, anOrderNumber());
  }

  /** A confirmed order of this cart under this number. */
  public static Order anOrder(CartId cartId, String orderNumber) {
    return anOrder(cartId, orderNumber, PricedBasketFixture.aPricedBasket());
  }

  /** A confirmed order of this. */
  public static Order anOrder(PricedBasket basket) {
    return anOrder(CartId.random(), anOrderNumber(), basket);
  }

  private static Order anOrder(CartId cartId, String orderNumber, PricedBasket basket) {
    return Order.placed(
        new OrderReference(UUID.randomUUID(), orderNumber),
        new Order.Origin(cartId, "se", new LocaleTag("sv-SE")),
        new Order.Purchase(
            basket,
            "D" + UUID.randomUUID(),
            new OrderExtras(
                aContact(),
                List.of(new CouponCode("WELCOME10")),
                basket.promotions(),
                Map.of("cart:tracking:campaign", FieldValue.text("spring")),
                List.of())),
        MovableClock.START);
  }

  /** Relates a payment, as the completion of a cart does. */
  public static void relatePayment(Order order, UUID paymentId) {
    order.relatePayment(paymentId);
  }

  /** Kim in Stockholm. */
  public static Contact aContact() {
    return Contact.unknown().withEmail(EMAIL).withAddress(anAddress());
  }

  /** In Stockholm. */
  public static Address anAddress() {
    return new Address(
        Optional.of("Kim Ek"),
        Optional.empty(),
        Optional.empty(),
        Optional.of("Storgatan 1"),
        Optional.empty(),
        Optional.of("Stockholm"),
        Optional.empty(),
        Optional.of("11122"),
        Optional.of(new CountryCode("SE")));
  }

  /** A number that no other test uses. */
  public static String anOrderNumber() {
    return "O" + UUID.randomUUID();
  }
}
