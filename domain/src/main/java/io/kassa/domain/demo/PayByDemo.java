package io.kassa.domain.demo;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.CartPreview;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.order.CompleteCart;
import io.kassa.domain.payment.Payments;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Pays a cart with nothing. The provider is here, so authorization and order are one transaction.
 */
@Stateless
public class PayByDemo {

  @Inject Carts carts;
  @Inject CartPreview preview;
  @Inject Payments payments;
  @Inject CompleteCart completeCart;

  /**
   * Pays what the cart costs; once more answers the same order.
   *
   * @throws io.kassa.domain.error.Rejection NOT_FOUND, CART_EMPTY, PRODUCT_NOT_FOUND;
   *     CART_COMPLETED if it was paid another way
   */
  public OrderReference pay(CartId cartId) {
    Cart cart = carts.requireLocked(cartId);
    RenderedCart shown = preview.render(cart);
    DemoPayment payment = new DemoPayment(shown);
    boolean paidSo =
        payments.findByReference(DemoProvider.PROVIDER_KEY, payment.reference()).isPresent();
    if (!paidSo) {
      shown.requireBuyable();
    }
    return completeCart.complete(cartId, payment);
  }
}
