/** Live carts: what a browser sees on a cart's event stream. */
package io.kassa.it.events;
