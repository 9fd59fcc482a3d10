package io.kassa.domain.order;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.CartPreview;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.stock.Stock;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Cancels the order that a cart became, on the shopper's word; its pieces can be sold again. */
@Stateless
public class CancelOrder {

  @Inject Carts carts;
  @Inject Orders orders;
  @Inject Stock stock;
  @Inject CartPreview preview;

  /**
   * Cancels the order and shows its cart.
   *
   * @throws Rejection NOT_FOUND, NO_ORDER before the cart is completed, CANCEL_ORDER_FAILED once a
   *     delivery is on its way
   */
  public RenderedCart cancel(CartId cartId) {
    Cart cart = carts.requireLocked(cartId);
    OrderReference reference =
        cart.order()
            .orElseThrow(
                () -> new Rejection(ErrorCode.NO_ORDER, "This cart has not become an order yet."));
    orders.lock(reference.orderId()).orElseThrow().cancel();
    stock.putBack(cartId.value());
    return preview.render(cart);
  }
}
