/**
 * The commands that a storefront may give a cart, one record each, with what each demands. Nobody
 * but the cart carries them out.
 */
package io.kassa.domain.cart.change;
