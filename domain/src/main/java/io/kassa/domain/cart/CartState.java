package io.kassa.domain.cart;

/** Where a cart is in its life. */
public enum CartState {
  /** It can be changed. */
  OPEN,
  /** It became an order and never changes again. */
  COMPLETED,
  /** Nobody used it for long. */
  REJECTED
}
