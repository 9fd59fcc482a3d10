package io.kassa.domain.cart;

import io.kassa.domain.pricing.PricedBasket;

/**
 * What a completed cart remembers of its order.
 *
 * @param basket what was ordered, at the prices of that moment
 */
public record PlacedOrder(OrderReference reference, PricedBasket basket) {}
