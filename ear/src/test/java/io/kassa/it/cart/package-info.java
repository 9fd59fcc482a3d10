/** Carts over HTTP: every ingress of the commerce interface that opens, changes or shows one. */
package io.kassa.it.cart;
