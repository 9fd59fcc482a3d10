/**
 * How a payment provider takes part: it starts the payment of a cart at the storefront's word, and
 * once it holds the money it completes the cart ({@code order.CompleteCart}); captures and refunds
 * reach it as hooks and jobs. Kustom is one provider, {@code demo} another; every bean of the one
 * interface is found by itself, also one in a jar that is added to the EAR.
 */
package io.kassa.domain.provider;
