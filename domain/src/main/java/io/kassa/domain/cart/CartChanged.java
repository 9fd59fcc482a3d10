package io.kassa.domain.cart;

import io.kassa.domain.cart.change.CartChange;
import io.kassa.domain.money.Money;
import java.time.Instant;

/**
 * A command of a storefront has changed a cart. Fired within its transaction; whoever observes it
 * after the success of that transaction, on this server, knows that it is so.
 *
 * @param revision of the cart with this change
 * @param orderTotal what it would cost now
 */
public record CartChanged(
    CartId cartId, long revision, CartChange change, Money orderTotal, Instant at) {}
