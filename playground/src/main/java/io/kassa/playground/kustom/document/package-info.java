/**
 * Which members Kustom knows in its documents, and their limits.
 *
 * <p>Read from the reference of Kustom's Checkout and Order Management APIs; where the reference
 * gives no limit the stand-in sets one, and says so. Both API packages read documents through this
 * one.
 */
package io.kassa.playground.kustom.document;
