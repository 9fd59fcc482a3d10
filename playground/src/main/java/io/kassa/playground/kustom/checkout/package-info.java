/**
 * Kustom's checkout orders: create, read, update, abort, and their disappearance after 48 hours.
 *
 * <p>Read from the reference of the Kustom Checkout API, v3. The order is kept as the JSON it is on
 * the wire, because a merchant must get back what it sent. {@code purchase} plays the customer on
 * these orders; nobody else may change them.
 */
package io.kassa.playground.kustom.checkout;
