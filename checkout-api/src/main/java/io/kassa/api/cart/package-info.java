/** The carts' ingresses: open, show, change, cancel. Every change answers with the whole cart. */
package io.kassa.api.cart;
