/**
 * The customer: types an address, chooses how to ship, presses "buy".
 *
 * <p>At Kustom this happens in the iframe; here {@code control} and the stand-in's iframe page ask
 * for it. Buying validates with the merchant, completes the checkout order, opens the bought order
 * and begins the pushes.
 */
package io.kassa.playground.kustom.purchase;
