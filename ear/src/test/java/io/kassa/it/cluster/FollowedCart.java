package io.kassa.it.cluster;

import io.kassa.it.shop.CartEvents;
import io.kassa.it.shop.CartEvents.Event;
import io.kassa.it.shop.ShopCart;

/** A cart that a browser looks at: a stream that ends is opened again. */
final class FollowedCart implements AutoCloseable {
  private final ShopCart cart;
  private CartEvents events;

  FollowedCart(ShopCart cart) {
    this.cart = cart;
    this.events = cart.events();
  }

  /** Waits until the stream shows that the cart has become an order. */
  void seesTheOrder() {
    Event event = events.next();
    while (event.json().path("orderNumber").asText().isEmpty()) {
      if (event.name().equals("end")) {
        events.close();
        events = cart.events();
      }
      event = events.next();
    }
  }

  @Override
  public void close() {
    events.close();
  }
}
