package io.kassa.domain.cart;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Shows a cart. */
@Stateless
public class ReadCart {

  @Inject Carts carts;
  @Inject CartPreview preview;

  /**
   * Reads the cart as it was last committed.
   *
   * @throws io.kassa.domain.error.Rejection NOT_FOUND
   */
  public RenderedCart read(CartId cartId) {
    return preview.render(carts.require(cartId));
  }
}
