/**
 * The sums Kustom checks before it takes an order. (Kustom Checkout, order lines and tax)
 *
 * <p>All amounts are whole minor units and include tax. Integers only: a quotient is compared by
 * multiplying, never by dividing.
 */
package io.kassa.playground.kustom.arithmetic;
