package io.kassa.domain.cart;

import io.kassa.domain.profile.SupportedLocales;
import io.kassa.domain.workbench.Shop;
import java.util.List;

/** The use cases of carts, working on a shop in memory. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
public final class CartUseCases {

  private CartUseCases() {}

  public static OpenCart openCart(Shop shop) {
    OpenCart openCart = new OpenCart();
    openCart.carts = shop.carts;
    openCart.profiles = shop.profiles;
    openCart.locales = new SupportedLocales(List.of("sv-SE"));
    openCart.numbers = shop.numbers;
    openCart.hooks = shop.hooks();
    openCart.effects = shop.effects();
    openCart.clock = shop.clock;
    return openCart;
  }

  public static ChangeCart changeCart(Shop shop) {
    ChangeCart changeCart = new ChangeCart();
    changeCart.carts = shop.carts;
    changeCart.preview = shop.preview();
    changeCart.products = shop.products;
    changeCart.coupons = shop.coupons;
    changeCart.stock = shop.cartStock();
    changeCart.hooks = shop.hooks();
    changeCart.effects = shop.effects();
    changeCart.changed = shop.changed;
    changeCart.clock = shop.clock;
    return changeCart;
  }

  public static ReadCart readCart(Shop shop) {
    ReadCart readCart = new ReadCart();
    readCart.carts = shop.carts;
    readCart.preview = shop.preview();
    return readCart;
  }
}
