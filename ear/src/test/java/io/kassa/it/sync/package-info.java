/** Kustom's copy of a cart follows the cart: quickly, in order, and through every failure. */
package io.kassa.it.sync;
