/**
 * The countries Kustom serves, each with its one currency. (Kustom Checkout, markets)
 *
 * <p>Everybody beneath {@code kustom} and the pages may ask.
 */
package io.kassa.playground.kustom.market;
