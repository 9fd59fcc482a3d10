/**
 * The cart: what a shopper wants to buy, until it is completed into an order. Holds the aggregate,
 * its store, and the use cases that open, read and change it. Knows no payment provider: apps keep
 * their marks in the cart's fields. Uses pricing and what is below it; orders and providers use it.
 */
package io.kassa.domain.cart;
