package io.kassa.benchmark.validation;

import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.net.URI;

/**
 * An order whose shopper presses "buy", as Kustom asks about it.
 *
 * @param path with the query
 */
record PressedOrder(String path, String body) {

  /** One piece of a product, checked out. */
  static PressedOrder of(String product, Shop shop, StandIn standIn) {
    ShopCart cart = shop.opensCart("se-webshop");
    cart.adds(product, 1);
    Purchase purchase = Purchase.checkedOut(standIn, cart);
    URI address =
        URI.create(
            standIn
                .createdFor(cart)
                .get(0)
                .path("merchant_urls")
                .path("validation")
                .asText()
                .replace("{checkout.order.id}", purchase.kustomOrderId()));
    return new PressedOrder(
        address.getRawPath() + "?" + address.getRawQuery(),
        standIn.order(purchase.kustomOrderId()).toString());
  }
}
