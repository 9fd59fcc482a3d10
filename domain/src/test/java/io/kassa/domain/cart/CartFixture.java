package io.kassa.domain.cart;

import io.kassa.domain.pricing.PricedBasketFixture;
import io.kassa.domain.profile.CartProfileFixture;
import io.kassa.domain.profile.LocaleTag;
import io.kassa.domain.time.MovableClock;
import java.util.UUID;

/** Carts for tests. */
public final class CartFixture {

  private CartFixture() {}

  /** An empty open cart under the Swedish profile. */
  public static Cart anOpenCart() {
    return anOpenCart("se-webshop");
  }

  /** An empty open cart under a profile. */
  public static Cart anOpenCart(String profileKey) {
    return new Cart(CartId.random(), aCartNumber(), anOpening(profileKey));
  }

  /** Opens in Swedish, for Sweden. */
  public static Cart.Opening anOpening(String profileKey) {
    return new Cart.Opening(
        profileKey, new LocaleTag("sv-SE"), CartProfileFixture.SE, MovableClock.START);
  }

  /** Makes an order of a cart, as a payment does. */
  public static OrderReference complete(Cart cart) {
    OrderReference order = new OrderReference(UUID.randomUUID(), "O100001");
    cart.complete(
        order,
        PricedBasketFixture.aPricedBasket(),
        new Cart.Payer(UUID.randomUUID(), Contact.unknown()),
        MovableClock.START);
    return order;
  }

  /** A number that no other test uses. */
  public static String aCartNumber() {
    return "C" + UUID.randomUUID();
  }
}
