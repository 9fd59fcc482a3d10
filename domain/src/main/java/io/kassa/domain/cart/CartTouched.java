package io.kassa.domain.cart;

/**
 * A transaction holds the cart for changing it. The store fires this within the transaction;
 * whoever observes it after the success of that transaction, on this server, knows that the cart
 * may look different now.
 */
public record CartTouched(CartId cartId) {}
