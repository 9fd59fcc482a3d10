package io.kassa.domain.cart;

import java.util.Optional;

/** All carts. Every method needs a transaction. */
public interface Carts {

  /** Keeps a new cart. */
  void add(Cart cart);

  /** Reads a cart as it was last committed; it is not to be changed. */
  Optional<Cart> find(CartId id);

  /** Reads a cart by the number that the shopper knows; it is not to be changed. */
  Optional<Cart> findByNumber(String cartNumber);

  /**
   * Reads a cart for changing it; until the transaction ends nobody else gets it here, on any
   * server. What is changed is stored with the commit.
   *
   * @throws io.kassa.domain.error.Rejection CART_BUSY if another holds it longer than the
   *     database's lock timeout
   */
  Optional<Cart> lock(CartId id);

  /**
   * Reads a cart that has to be there; it is not to be changed.
   *
   * @throws io.kassa.domain.error.Rejection NOT_FOUND
   */
  default Cart require(CartId id) {
    return find(id).orElseThrow(CartId::notFound);
  }

  /**
   * Reads a cart that has to be there, for changing it, as {@link #lock} does.
   *
   * @throws io.kassa.domain.error.Rejection NOT_FOUND or CART_BUSY
   */
  default Cart requireLocked(CartId id) {
    return lock(id).orElseThrow(CartId::notFound);
  }
}
